import type { Db } from '../db'

export interface OutboxMessage {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly text: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly failure: string | null
}

export const insertMessage = async (db: Db, message: Omit<OutboxMessage, 'sentAt' | 'failure'>): Promise<void> => {
  await db.outboxMessage.create({ data: message })
}

/** Notes that a message was sent, and forgets its text: links in it are nobody's but the recipient's. */
export const markSent = async (db: Db, id: string, sentAt: Date): Promise<void> => {
  await db.outboxMessage.update({ where: { id }, data: { sentAt, text: '', failure: null } })
}

export const markFailed = async (db: Db, id: string, failure: string): Promise<void> => {
  await db.outboxMessage.update({ where: { id }, data: { failure } })
}

/** The newest messages; those that were not sent first. */
export const listMessages = (db: Db, limit: number): Promise<OutboxMessage[]> =>
  db.outboxMessage.findMany({ orderBy: [{ sentAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'desc' }], take: limit })
