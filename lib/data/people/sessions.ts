import type { Db } from '../db'

export interface Session {
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

/** The sessions of a person that have not ended, newest first. Never their tokens. */
export const listSessions = (db: Db, personId: string, now: Date): Promise<Session[]> =>
  db.session.findMany({
    where: { userId: personId, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
  })

/** Ends one session of a person; one of somebody else's is not found. */
export const deleteSession = async (db: Db, personId: string, id: string): Promise<number> =>
  (await db.session.deleteMany({ where: { id, userId: personId } })).count

/** Ends the sessions of a person, all or all but one. */
export const deleteSessions = async (db: Db, personId: string, except?: string): Promise<number> =>
  (await db.session.deleteMany({ where: { userId: personId, ...(except === undefined ? {} : { id: { not: except } }) } })).count

/** Takes away the unfinished sign-ins of a person: those that wait for a second factor. */
export const deletePendingSignIns = async (db: Db, personId: string): Promise<void> => {
  await db.verification.deleteMany({ where: { value: personId } })
}
