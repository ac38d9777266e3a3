import { database } from '@/lib/data/client'
import type { Db } from '@/lib/data/db'
import type { Now } from '@/lib/domain/clocks'
import { systemClock } from '@/lib/platform/clock'
import { readNow } from './now'

/** Where one request reads from, and what "now" means for all of it. */
export interface Source {
  readonly db: Db
  readonly now: Now
}

/** The database of the environment at this moment: the one place where a page or route touches the clock. */
export const openSource = async (): Promise<Source> => {
  const db = database()
  return { db, now: await readNow(db, systemClock) }
}
