import { Decimal } from 'decimal.js'
import type { DecimalText } from '../decimal-text'
import { addDays, daysBetween, type PlainDate } from '../plain-date'
import { ok, refused, type Result } from '../result'
import type { Basis, CommitmentFile, Observation, Terms } from './commitment'
import { basesOf, runningTotals } from './counting'

/** Where a quantity stands against its target pro rata. The bounds are ours: 0.8 and 1.2 are still on pace. */
export const PACE_BANDS = ['behind', 'on-pace', 'ahead'] as const
export type PaceBand = (typeof PACE_BANDS)[number]
const BEHIND_BELOW = 0.8
const AHEAD_ABOVE = 1.2
/** Before this share of the term there is no pace. */
export const LEAST_SHARE = 0.15
/** Nor with fewer observations than this that end within the term. */
export const LEAST_OBSERVATIONS = 2

/** - `share`: of the target due by then, 0 to 1; `ratio`: observed share of the target over it */
export interface PaceOn {
  readonly share: number
  readonly ratio: number
  readonly band: PaceBand
}

/**
 * The target pro rata against what was observed: illustrative, and never a reason for a status.
 * - `asOf`: the last day that the newest observation within the term counts; the share is taken on that day
 * - `linear`: every day of the term bears the same; `seasonal`: as the months of the base year did, null without one
 */
export interface Pace {
  readonly kind: 'pace'
  readonly version: number
  readonly basis: Basis | null
  readonly asOf: PlainDate
  readonly observed: DecimalText
  readonly target: DecimalText
  readonly linear: PaceOn
  readonly seasonal: PaceOn | null
}

/** Why there is no pace: no amount, start or deadline; too early in the term; too few observations that end within it. */
export interface NoPace {
  readonly kind: 'none'
  readonly version: number
  readonly basis: Basis | null
  readonly reason: 'no-target' | 'too-early' | 'too-few'
}

const paceOn = (observedShare: number, share: number): PaceOn => {
  const ratio = observedShare / share
  return { share, ratio, band: ratio < BEHIND_BELOW ? 'behind' : ratio > AHEAD_ABOVE ? 'ahead' : 'on-pace' }
}

/** Days that have passed since the start over the days from the start to the deadline: 34 of 62. */
export const shareOfTerm = (from: PlainDate, deadline: PlainDate, day: PlainDate): number =>
  daysBetween(from, day) / daysBetween(from, deadline)

/** What a base year counted on the days `[from, to)`, each month spread evenly over its days. */
const baseOver = (baseMonths: readonly DecimalText[], from: PlainDate, to: PlainDate): number => {
  let sum = 0
  for (let day = from; day < to; day = addDays(day, 1)) {
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
    sum += Number(baseMonths[month - 1] ?? 0) / new Date(Date.UTC(year, month, 0)).getUTCDate()
  }
  return sum
}

/** As {@link shareOfTerm} where the months weigh as in the base year; null where the base year has nothing in the term. */
export const seasonalShare = (
  baseMonths: readonly DecimalText[],
  from: PlainDate,
  deadline: PlainDate,
  day: PlainDate,
): number | null => {
  const whole = baseOver(baseMonths, from, deadline)
  return whole > 0 ? baseOver(baseMonths, from, day) / whole : null
}

/**
 * The pace of one version of the terms on one basis, from what was counted by `day`. Observations of two bases are
 * refused: what was booked, shipped and landed is the same goods three times.
 */
export const paceOf = (terms: Terms, observations: readonly Observation[], day: PlainDate): Result<Pace | NoPace> => {
  const bases = [...new Set(observations.map(({ basis }) => basis))]
  if (bases.length > 1) {
    return refused('invalid', `A pace is of one basis. These are ${bases.map((basis) => basis ?? 'none').join(' and ')}: take one.`, {
      field: 'basis',
    })
  }
  const { version, amount, periodFrom, deadline, baseMonths } = terms
  const basis = bases[0] ?? terms.basis
  const none = (reason: NoPace['reason']): Result<NoPace> => ok({ kind: 'none', version, basis, reason })
  if (amount === null || !new Decimal(amount).gt(0) || periodFrom === null || deadline === null || periodFrom >= deadline) {
    return none('no-target')
  }
  const within = runningTotals(terms, observations).filter(({ lastDay }) => lastDay <= deadline && lastDay <= day)
  const newest = within.at(-1)
  if (newest === undefined || within.length < LEAST_OBSERVATIONS) return none('too-few')
  const share = shareOfTerm(periodFrom, deadline, newest.lastDay)
  if (share < LEAST_SHARE) return none('too-early')
  const observedShare = new Decimal(newest.observation.value).div(amount).toNumber()
  const seasonal = baseMonths === null ? null : seasonalShare(baseMonths, periodFrom, deadline, newest.lastDay)
  return ok({
    kind: 'pace',
    version,
    basis,
    asOf: newest.lastDay,
    observed: newest.observation.value,
    target: amount,
    linear: paceOn(observedShare, share),
    seasonal: seasonal === null || seasonal === 0 ? null : paceOn(observedShare, seasonal),
  })
}

/** The paces of a commitment as known, for every version of its terms and every basis that something was counted at. */
export const pacesOf = ({ commitment, terms, observations }: CommitmentFile, day: PlainDate): (Pace | NoPace)[] =>
  commitment.kind !== 'delivery'
    ? []
    : terms.flatMap((version) =>
        basesOf(version, observations).flatMap((basis) => {
          const pace = paceOf(version, observations.filter((observation) => observation.basis === basis), day)
          return pace.ok ? [pace.value] : []
        }),
      )
