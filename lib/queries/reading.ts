import { database } from '@/lib/data/client'
import type { Db } from '@/lib/data/db'
import type { Now } from '@/lib/domain/clocks'
import type { Clock } from '@/lib/platform/clock'
import { readNow } from './now'

/** What every read of one request shares: the connection and what "now" means, read once. */
export interface Reading {
  readonly db: Db
  readonly now: Now
}

/** Opens the read of one request. The one place where pages and routes reach the database that the environment names. */
export const openReading = async (clock: Clock): Promise<Reading> => {
  const db = database()
  return { db, now: await readNow(db, clock) }
}
