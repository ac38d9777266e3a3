import { compareDecimals } from '../decimal-text'
import { addDays, daysBetween, earliestOf, type PlainDate } from '../plain-date'
import type { Basis, CommitmentFile, Observation, Terms } from './commitment'
import { basesOf, isOfMetric, runningTotals } from './counting'
import { byDayOfFinding } from './findings'
import { lastDayOf } from './known-from'

/**
 * How a version of the terms stands against its deadline.
 * - `early`, `on-time`, `late`: the target was met
 * - `not-due`: not met, the deadline is still to come
 * - `awaiting-data`: the deadline has passed and what covers it may not have been published
 * - `overdue`: not met, and the data have had their time
 */
export const TIMELINESS_RESULTS = ['early', 'on-time', 'late', 'awaiting-data', 'overdue', 'not-due'] as const
export type TimelinessResult = (typeof TIMELINESS_RESULTS)[number]

/**
 * - `basis`: what the quantity was counted at; null where nothing was counted, or where the source names none
 * - `days`: days from the deadline to the day on which the target was met, else to the day of reading: positive is late
 */
export interface Timeliness {
  readonly version: number
  readonly basis: Basis | null
  readonly result: TimelinessResult
  readonly days: number
}

/** Data are waited for at most this many days after a deadline. */
export const LONGEST_WAIT_DAYS = 60
/** Days that a reader is given after the designated source has published the period of the deadline. */
const DAYS_AFTER_PUBLICATION = 7

/** The last day of the first running total at or above the amount, by the lower bound of its value; null while none is. */
const metOn = (terms: Terms, observations: readonly Observation[]): PlainDate | null => {
  const { amount } = terms
  if (amount === null) return null
  return runningTotals(terms, observations).find(({ observation }) => compareDecimals(observation.value, amount) >= 0)?.lastDay ?? null
}

/** When the designated source first published the period of the deadline: official data of the metric that cover it. */
const publishedFor = (terms: Terms, deadline: PlainDate, observations: readonly Observation[]): PlainDate | null =>
  earliestOf(
    observations
      .filter((observation) => {
        const lastDay = lastDayOf(observation)
        return (
          isOfMetric(terms, observation) &&
          observation.evidence.some(({ whose, bearing }) => whose === 'official-data' && bearing === 'supports') &&
          lastDay !== null &&
          lastDay >= deadline &&
          (observation.periodFrom === null || observation.periodFrom <= deadline)
        )
      })
      .map(({ knownFrom }) => knownFrom),
  )

/** The last day on which a reader still waits for data of the deadline. */
const waitsUntil = (terms: Terms, deadline: PlainDate, observations: readonly Observation[]): PlainDate => {
  const published = publishedFor(terms, deadline, observations)
  const longest = addDays(deadline, LONGEST_WAIT_DAYS)
  return earliestOf([longest, published === null ? null : addDays(published, DAYS_AFTER_PUBLICATION)]) ?? longest
}

const judged = (
  terms: Terms,
  deadline: PlainDate,
  { met, observations, day }: { met: PlainDate | null; observations: readonly Observation[]; day: PlainDate },
): Pick<Timeliness, 'result' | 'days'> => {
  if (met !== null && met <= day) {
    const days = daysBetween(deadline, met)
    return { result: days < 0 ? 'early' : days > 0 ? 'late' : 'on-time', days }
  }
  const days = daysBetween(deadline, day)
  if (days <= 0) return { result: 'not-due', days }
  return { result: day <= waitsUntil(terms, deadline, observations) ? 'awaiting-data' : 'overdue', days }
}

/**
 * Every version of the terms that has a deadline, held against what was counted, one row a basis: bases are never added
 * up and a moved deadline does not erase the first. `known` is cut to what was known; `day` is the day of reading.
 * - a version with an amount of which nothing was counted has one row without a basis, by the calendar alone, and none
 *   once a finding says *fulfilled*: that the whole was delivered does not tell the day of this part
 * - a version without an amount is met on the day of the first finding that says *fulfilled*
 * - a restraint is kept, not delivered: its deadline is the end of its term, see expiry, and it has no rows here; neither
 *   has a matter that nobody undertook
 */
export const timelinessOf = (known: CommitmentFile, day: PlainDate): Timeliness[] => {
  if (known.commitment.kind !== 'delivery') return []
  const fulfilledOn =
    [...known.assessments].sort(byDayOfFinding).find(({ on, delivery }) => delivery === 'fulfilled' && on <= day)?.on ?? null
  return known.terms.flatMap((terms): Timeliness[] => {
    const { version, deadline, amount } = terms
    if (deadline === null) return []
    if (amount === null) {
      return [{ version, basis: null, ...judged(terms, deadline, { met: fulfilledOn, observations: [], day }) }]
    }
    const bases = basesOf(terms, known.observations)
    if (bases.length === 0) {
      if (fulfilledOn !== null) return []
      return [{ version, basis: null, ...judged(terms, deadline, { met: null, observations: [], day }) }]
    }
    return bases.map((basis) => {
      const observations = known.observations.filter((observation) => observation.basis === basis)
      return { version, basis, ...judged(terms, deadline, { met: metOn(terms, observations), observations, day }) }
    })
  })
}
