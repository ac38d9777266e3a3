import type { PlainDate } from '../plain-date'
import type { Rate } from '../rate'
import { standingAnnouncements, type Moment } from './announcements'
import type { Measure } from './measure'
import type { Provision } from './provision'
import { periodOn, type LegalState, type RatePeriod, type RateState } from './rate-period'

/** The state of one measure on a day: its rate period, flat, with what is announced and not yet enacted beside it. */
export interface MeasureState {
  readonly measure: Measure
  readonly state: RateState
  readonly legalState: LegalState
  /** In force, or what would apply (suspended) or is due by law (unverified); null for none. */
  readonly rate: Rate | null
  /** The period's days; both null before the first one. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  /** Provisions that the state rests on. */
  readonly basis: readonly string[]
  readonly announced: readonly Provision[]
}

/** A measure, its rate periods as known on the moment's `knownOn`, and its provisions. */
export interface KnownMeasure {
  readonly measure: Measure
  readonly periods: readonly RatePeriod[]
  readonly provisions: readonly Provision[]
}

/** The state that a rate period is; `null` before the first one. */
export const stateOf = (measure: Measure, period: RatePeriod | null, announced: readonly Provision[]): MeasureState => ({
  measure,
  state: period?.state ?? 'none',
  legalState: period?.legalState ?? 'valid',
  rate: period?.rate ?? null,
  from: period?.from ?? null,
  to: period?.to ?? null,
  basis: period?.basis ?? [],
  announced,
})

/** The state of a measure at a moment. */
export const stateOn = ({ measure, periods, provisions }: KnownMeasure, moment: Moment): MeasureState =>
  stateOf(measure, periodOn(periods, moment.on), standingAnnouncements(provisions, moment))
