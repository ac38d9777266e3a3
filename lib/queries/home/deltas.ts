import { compareDecimals, subtractDecimals, type DecimalText } from '@/lib/domain/decimal-text'
import type { MeasureChange } from '@/lib/domain/compare/compare'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { Measure } from '@/lib/domain/measure/measure'
import { periodOn, type RatePeriod, type RateState } from '@/lib/domain/measure/rate-period'
import { covers } from '@/lib/domain/period'
import { summablePct } from '@/lib/domain/rate'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { EventComparison } from '../compare/compare-event'
import type { World } from '../world'

/** A cut with its two rates, in per cent of customs value. */
export interface SizedCut {
  readonly change: MeasureChange
  readonly from: DecimalText
  readonly to: DecimalText
}

const cutsOf = ({ directions }: EventComparison): SizedCut[] =>
  directions
    .flatMap(({ comparison }) => comparison.changes)
    .flatMap((change) => {
      const [from, to] = [summablePct(change.before.rate), summablePct(change.after.rate)]
      return change.kind === 'cut' && from !== null && to !== null ? [{ change, from, to }] : []
    })

/** The largest cut in force of one measure between the two days, in points; null when none was cut. */
export const largestCut = (comparison: EventComparison): SizedCut | null =>
  cutsOf(comparison).reduce<SizedCut | null>((largest, cut) => {
    const bigger = largest === null || compareDecimals(subtractDecimals(cut.from, cut.to), subtractDecimals(largest.from, largest.to)) > 0
    return bigger ? cut : largest
  }, null)

/** Points on all goods that law held back on the day after; `state` is what became of them by the day asked. */
export interface HeldBack {
  readonly measure: Measure
  readonly pct: DecimalText | null
  readonly to: PlainDate | null
  readonly state: RateState
}

/** The end of the suspensions that follow one another without a gap from `day` on, whoever prolonged them. */
const suspendedTo = (periods: readonly RatePeriod[], day: PlainDate): PlainDate | null => {
  const first = periods.findIndex((period) => covers(period, day))
  const rest = periods.slice(first)
  const free = rest.findIndex(({ state }) => state !== 'suspended')
  return rest[free - 1]?.to ?? null
}

/** What was held back on all goods on `after`, and its state on `on`. */
export const heldBackAfter = ({ directions }: EventComparison, world: World, after: PlainDate, on: PlainDate): HeldBack[] =>
  directions
    .flatMap(({ comparison }) => comparison.changes)
    .filter((change) => isCountryWide(change.measure) && change.after.state === 'suspended')
    .map((change) => {
      const periods = world.measures.find((known) => known.measure.id === change.measure.id)?.periods ?? []
      return {
        measure: change.measure,
        pct: summablePct(change.after.rate),
        to: suspendedTo(periods, after),
        state: periodOn(periods, on)?.state ?? 'none',
      }
    })
