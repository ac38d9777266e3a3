import type { PlainDate } from '../plain-date'
import { byPublication, isEnacted, publishedBy, type Provision } from './provision'

/** The two days that decide whether an announcement still stands. */
export interface Moment {
  readonly on: PlainDate
  readonly knownOn: PlainDate
}

/** Whether a provision announces something, rather than enacting it or taking an announcement back. */
export const isAnnouncement = (provision: Provision): boolean =>
  provision.standing === 'announced' && provision.act !== 'withdraw'

/** What ended an announcement, or null while it stands. */
export const endOfAnnouncement = (
  announcement: Provision,
  provisions: readonly Provision[],
  { on, knownOn }: Moment,
): { by: 'enactment' | 'withdrawal'; provision: Provision } | { by: 'lapse'; on: PlainDate } | null => {
  const later = publishedBy(provisions, knownOn).find(
    (other) =>
      (isEnacted(other) && other.publishedOn >= announcement.publishedOn) ||
      (other.act === 'withdraw' && byPublication(other, announcement) > 0),
  )
  if (later !== undefined) return { by: later.act === 'withdraw' ? 'withdrawal' : 'enactment', provision: later }
  const { to } = announcement
  return to !== null && (to <= knownOn || to <= on) ? { by: 'lapse', on: to } : null
}

/**
 * What was announced for a measure and not yet enacted, as known on `knownOn`. An announcement stands until an enacted
 * act of that measure is published on its day or later, it is withdrawn, or its `to` passes.
 */
export const standingAnnouncements = (provisions: readonly Provision[], moment: Moment): Provision[] =>
  publishedBy(provisions, moment.knownOn).filter(
    (provision) => isAnnouncement(provision) && endOfAnnouncement(provision, provisions, moment) === null,
  )

/**
 * What a document stated for a day to come beside something that it enacted: a rise that law has fixed and whose rate is
 * still to be published, for example. By the rule it does not stand as announced, since law of that measure was published
 * on its day; it is to be read beside what does. Left out once another document enacts or withdraws something.
 */
export const statedBesideLaw = (provisions: readonly Provision[], moment: Moment): Provision[] =>
  publishedBy(provisions, moment.knownOn).filter((provision) => {
    if (!isAnnouncement(provision) || (provision.from !== null && provision.from <= moment.on)) return false
    const others = provisions.filter(({ documentId }) => documentId !== provision.documentId)
    return endOfAnnouncement(provision, provisions, moment) !== null && endOfAnnouncement(provision, others, moment) === null
  })
