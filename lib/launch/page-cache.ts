import { openDb } from '../data/db'
import { systemClock } from '../platform/clock'
import { readNow } from '../queries/now'
import { createPageCache, type PageCache } from '../server/page-cache/page-cache'
import { sharedRead } from '../server/page-cache/shared-read'

/** Most that the kept pages may take, in bytes: room for some hundreds with their compressed copies. */
export const MAX_BYTES = 64 * 1024 * 1024

/**
 * The pages that this instance keeps, held against the newest edition of the database at every request, so that what any
 * instance publishes shows here with the next one.
 *
 * @returns the cache, and what closes its connection
 */
export const openPageCache = (databaseUrl: string): { pages: PageCache; close: () => Promise<void> } => {
  const db = openDb(databaseUrl)
  const pages = createPageCache({ read: sharedRead(() => readNow(db, systemClock)), maxBytes: MAX_BYTES })
  return { pages, close: () => db.$disconnect() }
}
