import type { Db } from '@/lib/data/db'
import { listAuthorities } from '@/lib/data/economies'
import type { AuthorityRecord } from '@/lib/domain/record/economy'

const kept = new WeakMap<Db, Map<number, Promise<AuthorityRecord[]>>>()

/** Every authority as of an edition, also those under which nothing was known yet. Read once: an edition never changes. */
export const authoritiesOf = (db: Db, edition: number): Promise<AuthorityRecord[]> => {
  const editions = kept.get(db) ?? new Map<number, Promise<AuthorityRecord[]>>()
  kept.set(db, editions)
  const read = editions.get(edition) ?? listAuthorities(db, edition)
  editions.set(edition, read)
  read.catch(() => editions.delete(edition))
  return read
}
