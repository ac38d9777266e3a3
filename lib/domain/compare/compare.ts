import { subtractDecimals, type DecimalText } from '../decimal-text'
import { countryWideDuty, type CountryWideDuty } from '../measure/country-wide'
import type { Measure } from '../measure/measure'
import { legalFrom, periodOn } from '../measure/rate-period'
import { stateOn, type KnownMeasure, type MeasureState } from '../measure/state'
import { daysBetween, type PlainDate } from '../plain-date'
import { changeKind, deltaPp, type ChangeKind } from './change-kind'
import { originOf, type Origin } from './origin'

/** Two days of one comparison, and the day whose knowledge both are read with. */
export interface Window {
  readonly before: PlainDate
  readonly after: PlainDate
  readonly knownOn: PlainDate
}

/** Days from one date of a change to the next; negative when the law came after its effect. */
export interface Lags {
  readonly announcedToEnacted: number | null
  readonly enactedToInForce: number | null
  readonly announcedToInForce: number | null
}

/** One measure before and after. The dates are those of the step that gives the state after; null when nothing changed. */
export interface MeasureChange {
  readonly measure: Measure
  readonly kind: ChangeKind
  readonly before: MeasureState
  readonly after: MeasureState
  /** Percentage points; null where either side is not known. */
  readonly deltaPp: DecimalText | null
  readonly announcedOn: PlainDate | null
  readonly enactedOn: PlainDate | null
  readonly inForceFrom: PlainDate | null
  readonly lags: Lags
  readonly origin: Origin | null
}

const lag = (from: PlainDate | null, to: PlainDate | null): number | null =>
  from === null || to === null ? null : daysBetween(from, to)

const compareMeasure = (known: KnownMeasure, { before, after, knownOn }: Window): MeasureChange => {
  const [was, is] = [stateOn(known, { on: before, knownOn }), stateOn(known, { on: after, knownOn })]
  const kind = changeKind(was, is)
  const period = kind === 'unchanged' ? null : periodOn(known.periods, after)
  const origin = period === null ? null : originOf(period, known.provisions)
  const [announcedOn, enactedOn] = [origin?.announcedOn ?? null, origin?.enactedOn ?? null]
  const inForceFrom = period === null ? null : legalFrom(period)
  return {
    measure: known.measure,
    kind,
    before: was,
    after: is,
    deltaPp: deltaPp(was, is),
    announcedOn,
    enactedOn,
    inForceFrom,
    lags: {
      announcedToEnacted: lag(announcedOn, enactedOn),
      enactedToInForce: lag(enactedOn, inForceFrom),
      announcedToInForce: lag(announcedOn, inForceFrom),
    },
    origin,
  }
}

const isThere = ({ before, after }: MeasureChange): boolean => before.state !== 'none' || after.state !== 'none'

/** The comparison of one direction: every measure that was there on either day, and both country-wide totals. */
export interface Comparison {
  readonly changes: readonly MeasureChange[]
  readonly before: CountryWideDuty
  readonly after: CountryWideDuty
  /** Percentage points by which the country-wide total changed. */
  readonly totalDeltaPp: DecimalText
}

export const compareMeasures = (measures: readonly KnownMeasure[], window: Window): Comparison => {
  const all = measures.map((measure) => compareMeasure(measure, window))
  const before = countryWideDuty(all.map((change) => change.before))
  const after = countryWideDuty(all.map((change) => change.after))
  return { changes: all.filter(isThere), before, after, totalDeltaPp: subtractDecimals(after.pct, before.pct) }
}
