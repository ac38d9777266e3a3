import type { PlainDate } from '../plain-date'
import type { KnownMeasure } from '../measure/state'
import { sameLaw, type RatePeriod } from '../measure/rate-period'
import { originOf } from './origin'

/** The day on which a step was first stated: by an announcement, else by its law. A lapse is stated by nobody anew. */
const statedOn = (period: RatePeriod, measure: KnownMeasure): PlainDate => {
  const origin = originOf(period, measure.provisions)
  if (origin === null || origin.by === 'lapsed') return period.from
  const first = origin.announcedOn ?? origin.enactedOn
  return first < period.from ? first : period.from
}

/** Neighbours in force that differ in their legal state only are one step here: nobody announces a voiding. */
const mergeLegalStates = (periods: readonly RatePeriod[]): RatePeriod[] =>
  periods.reduce<RatePeriod[]>((merged, period) => {
    const last = merged.at(-1)
    return last !== undefined && period.state === 'in-force' && last.state === 'in-force' && sameLaw(last, period)
      ? [...merged.slice(0, -1), { ...last, to: period.to }]
      : [...merged, period]
  }, [])

/**
 * The timeline by the date basis "announced": each step moves to the first document that states it. A step keeps its legal
 * day where moving it would overtake the step before it, as when one document fixes two steps in a row, and where only
 * the calendar brings it. Steps never move past one another, so the periods stay in order and do not overlap.
 */
export const onAnnouncedBasis = (measure: KnownMeasure): KnownMeasure => {
  const merged = mergeLegalStates(measure.periods)
  const starts = merged.reduce<PlainDate[]>((moved, period) => {
    const stated = statedOn(period, measure)
    const previous = moved.at(-1)
    return [...moved, previous !== undefined && stated <= previous ? period.from : stated]
  }, [])
  const periods = merged.map((period, index) => ({
    ...period,
    legalFrom: period.from,
    from: starts[index] ?? period.from,
    to: period.to === null ? null : (starts[index + 1] ?? period.to),
  }))
  return { ...measure, periods }
}
