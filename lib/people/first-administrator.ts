import type { Db } from '@/lib/data/db'
import { hasAdministrator } from '@/lib/data/people/people'
import { makeLink } from './make-link'

const DAY = 86_400_000

/**
 * A token for the link by which the first administrator makes an account, for a day; null once there is one. Each start
 * prints its own, and all of them end with the first that is used.
 */
export const firstAdministratorToken = async (db: Db, now: Date): Promise<string | null> => {
  if (await hasAdministrator(db)) return null
  const link = { purpose: 'first_administrator', personId: null, email: null, role: 'administrator', createdBy: 'system:start' } as const
  return makeLink(db, link, DAY, now)
}
