import { addressIsSpent } from '@/lib/people/limits'
import { linkWorks, type LinkPurpose } from '@/lib/people/link-works'
import { askingNow } from './asking'

/** The token of an address, where the link still works; whoever tries many learns nothing more. */
export const openToken = async (purpose: LinkPurpose, given: string | string[] | undefined): Promise<string | null> => {
  if (typeof given !== 'string') return null
  const { db, address, now } = await askingNow()
  if (await addressIsSpent(db, 'link', address, now)) return null
  return (await linkWorks(db, purpose, given, now)) ? given : null
}
