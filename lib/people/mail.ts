import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { insertMessage, markFailed, markSent } from '@/lib/data/people/outbox'
import type { Db } from '@/lib/data/db'
import { environment } from '@/lib/platform/env'

export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Where mail is handed in; null where there is no mail server. */
export type Mailer = ((message: Message) => Promise<void>) | null

/** The mail server of the environment. */
export const configuredMailer = (): Mailer => {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null
  return smtpMailer(SMTP_URL, MAIL_FROM)
}

export const smtpMailer = (url: string, from: string): NonNullable<Mailer> => {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  // An address as an object is never read as several, whatever is in it.
  return async ({ to, subject, text }) => void (await transport.sendMail({ from, to: { name: '', address: to }, subject, text }))
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300)

/** Keeps a message, within the transaction of the deed that it tells of; it is not sent yet. */
export const keepMessage = async (db: Db, { to, subject, text }: Message, now: Date): Promise<string> => {
  const id = randomUUID()
  await insertMessage(db, { id, recipient: to, subject, text, createdAt: now })
  return id
}

/** Hands a kept message in. Where that fails, or there is no mail server, it stays for an administrator to read. */
export const sendKept = async (db: Db, id: string, message: Message, mailer: Mailer, now: Date): Promise<'sent' | 'kept'> => {
  if (mailer === null) return 'kept'
  try {
    await mailer(message)
  } catch (error) {
    await markFailed(db, id, reasonOf(error))
    return 'kept'
  }
  await markSent(db, id, now)
  return 'sent'
}
