import type { Db } from '../db'

export interface Counted {
  readonly count: number
  readonly resetsAt: Date
}

/**
 * Counts one more try under a key and says how many there were within the window. One statement, so that tries at the same
 * moment, on whichever instance, are all counted.
 */
export const countAttempt = async (db: Db, key: string, windowSeconds: number, now: Date): Promise<Counted> => {
  const resetsAt = new Date(now.getTime() + windowSeconds * 1_000)
  const rows = await db.$queryRaw<Counted[]>`
    INSERT INTO attempt (key, count, resets_at) VALUES (${key}, 1, ${resetsAt})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN attempt.resets_at <= ${now} THEN 1 ELSE attempt.count + 1 END,
      resets_at = CASE WHEN attempt.resets_at <= ${now} THEN ${resetsAt} ELSE attempt.resets_at END
    RETURNING count, resets_at AS "resetsAt"`
  const [row] = rows
  if (row === undefined) throw new Error('counting an attempt gave no row')
  return row
}

export const forgetAttempts = async (db: Db, key: string): Promise<void> => {
  await db.attempt.deleteMany({ where: { key } })
}

/** Takes away the counts whose windows are over. */
export const dropOldAttempts = async (db: Db, now: Date): Promise<void> => {
  await db.attempt.deleteMany({ where: { resetsAt: { lt: now } } })
}
