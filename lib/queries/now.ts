import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import type { Now } from '@/lib/domain/clocks'
import { plainDate } from '@/lib/domain/plain-date'
import type { Clock } from '@/lib/platform/clock'

/** What "now" means for one request: today in UTC and the newest edition; read once and handed on. */
export const readNow = async (db: Db, clock: Clock): Promise<Now> => ({
  today: plainDate(clock.todayUtc()),
  edition: await newestEdition(db),
})
