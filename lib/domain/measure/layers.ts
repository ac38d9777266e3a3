import { hasDays, type Period } from '../period'
import type { PlainDate } from '../plain-date'
import type { Rate } from '../rate'
import type { EnactedProvision } from './provision'
import type { LegalState } from './rate-period'

/** What has been painted on one stretch of days: who set the rate, who holds it back, who ended it, who voided it. */
export interface Layers {
  readonly rate: Rate | null
  readonly setBy: string | null
  readonly suspendedBy: string | null
  readonly endedBy: string | null
  readonly legalState: LegalState
  readonly voidedBy: string | null
}

/** A stretch `[from, next stretch)`; `from: null` begins before all days. */
export interface Stretch {
  readonly from: PlainDate | null
  readonly layers: Layers
}

const BARE: Layers = { rate: null, setBy: null, suspendedBy: null, endedBy: null, legalState: 'valid', voidedBy: null }

/** An empty timeline: nothing was ever set. */
export const bareTimeline = (): Stretch[] => [{ from: null, layers: BARE }]

/** What one provision does to a stretch that it covers. Suspending or reinstating what was never set changes nothing. */
const brush = (provision: EnactedProvision): ((layers: Layers) => Layers) => {
  switch (provision.act) {
    case 'set':
      return () => ({ ...BARE, rate: provision.rate, setBy: provision.id })
    case 'suspend':
      return (layers) => (layers.setBy === null ? layers : { ...layers, suspendedBy: provision.id })
    case 'reinstate':
      return (layers) => ({ ...layers, suspendedBy: null })
    case 'terminate':
      return (layers) => ({ ...layers, rate: null, setBy: null, suspendedBy: null, endedBy: provision.id })
    case 'void':
      return (layers) => ({ ...layers, legalState: 'void', voidedBy: provision.id })
    case 'withdraw':
      // Withdrawing takes an announcement back; it has nothing to paint.
      return (layers) => layers
  }
}

const splitAt = (stretches: readonly Stretch[], day: PlainDate): Stretch[] => {
  const index = stretches.findLastIndex((stretch) => stretch.from === null || stretch.from <= day)
  const found = stretches[index]
  if (found === undefined || found.from === day) return [...stretches]
  return [...stretches.slice(0, index + 1), { from: day, layers: found.layers }, ...stretches.slice(index + 1)]
}

/** Paints a provision's interval over what was there; a provision whose interval has no days paints nothing. */
export const paintOver = (stretches: readonly Stretch[], provision: EnactedProvision): Stretch[] => {
  const interval: Period = { from: provision.from, to: provision.to }
  if (!hasDays(interval)) return [...stretches]
  const fromSplit = splitAt(stretches, interval.from)
  const split = interval.to === null ? fromSplit : splitAt(fromSplit, interval.to)
  const apply = brush(provision)
  return split.map((stretch) =>
    stretch.from !== null && stretch.from >= interval.from && (interval.to === null || stretch.from < interval.to)
      ? { from: stretch.from, layers: apply(stretch.layers) }
      : stretch,
  )
}
