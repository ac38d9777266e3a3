import type { Db } from '@/lib/data/db'
import { hasAdministrator } from '@/lib/data/people/people'
import { findOpenLink, type LinkPurpose } from '@/lib/data/people/single-use-links'
import { hashToken } from './tokens'

export type { LinkPurpose }

/** Whether a link could be used now; using it is another matter, and decides again. */
export const linkWorks = async (db: Db, purpose: LinkPurpose, token: string, now: Date): Promise<boolean> => {
  if (purpose === 'first_administrator' && (await hasAdministrator(db))) return false
  return (await findOpenLink(db, purpose, hashToken(token), now)) !== null
}
