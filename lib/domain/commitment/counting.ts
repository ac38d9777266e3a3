import { addDays, compareDays, type PlainDate } from '../plain-date'
import { BASES, type Basis, type Observation, type Terms } from './commitment'
import { lastDayOf } from './known-from'

/**
 * Weekly and monthly sources cannot be split at the day on which a term begins: a running total may start this many days
 * before it and still counts. Our choice.
 */
export const LEAD_IN_DAYS = 31

/** Tons are metric in all units here, however they are spelled. */
const spelledAlike = (unit: string): string => unit.trim().toLowerCase().replace(/\b(metric )?(tons?|tonnes?)\b/g, 't')

/** Whether two units are the same one: `million t` and `million metric tons` are, `t` and `million t` are not. */
export const sameUnit = (a: string, b: string): boolean => spelledAlike(a) === spelledAlike(b)

/** Whether an observation counts what a version of the terms names: the same metric in the same unit. */
export const isOfMetric = (terms: Terms, observation: Observation): boolean =>
  observation.metric === terms.metric && terms.unit !== null && sameUnit(observation.unit, terms.unit)

/** A running total, with the last day that it counts. */
export interface RunningTotal {
  readonly observation: Observation
  readonly lastDay: PlainDate
}

/**
 * The running totals that count towards a version of the terms, by the last day they reach: of its metric, begun in the
 * term (or so shortly before that the source could not be split) and reaching into it. One whose end is open reaches no
 * known day and is left out.
 */
export const runningTotals = (terms: Terms, observations: readonly Observation[]): RunningTotal[] =>
  observations
    .flatMap((observation): RunningTotal[] => {
      const lastDay = lastDayOf(observation)
      const { periodFrom, cumulative } = observation
      if (!cumulative || lastDay === null || !isOfMetric(terms, observation)) return []
      const begunEarly = terms.periodFrom !== null && periodFrom !== null && periodFrom < addDays(terms.periodFrom, -LEAD_IN_DAYS)
      const endsBefore = terms.periodFrom !== null && lastDay < terms.periodFrom
      const begunLate = terms.deadline !== null && periodFrom !== null && periodFrom > terms.deadline
      return begunEarly || endsBefore || begunLate ? [] : [{ observation, lastDay }]
    })
    .sort(
      (a, b) =>
        compareDays(a.lastDay, b.lastDay) ||
        compareDays(a.observation.knownFrom, b.observation.knownFrom) ||
        (a.observation.id < b.observation.id ? -1 : 1),
    )

/**
 * The bases on which a version of the terms can be judged: the one that it names, else every one that something of its
 * metric was counted at, in the order of {@link BASES} and none (null) last. Empty where nothing was counted.
 */
export const basesOf = (terms: Terms, observations: readonly Observation[]): readonly (Basis | null)[] => {
  const counted = observations.filter((observation) => isOfMetric(terms, observation)).map(({ basis }) => basis)
  return [...BASES, null].filter((basis) => counted.includes(basis) && (terms.basis === null || terms.basis === basis))
}
