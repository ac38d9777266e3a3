import { covers, type Period } from '../period'
import type { PlainDate } from '../plain-date'
import { sameRate, type Rate } from '../rate'

export const STATES = ['in-force', 'suspended', 'none', 'unverified'] as const
export type RateState = (typeof STATES)[number]

export const LEGAL_STATES = ['valid', 'void'] as const
export type LegalState = (typeof LEGAL_STATES)[number]

/** A state that law can give; `unverified` is what we say of it, see coverage. */
export type LawfulState = Exclude<RateState, 'unverified'>

/**
 * The rate and state of a measure over `[from, to)`. Derived by painting, never typed.
 * - `rate`: in force, or when suspended the rate that would apply, or when unverified the rate due by law; null for none
 * - `dueState`: what law says of an unverified period; equal to `state` otherwise
 * - `provisionId`: the provision that makes the period what it is
 * - `basis`: every provision that it rests on, first the one that sets the rate
 */
export interface RatePeriod extends Period {
  readonly state: RateState
  readonly dueState: LawfulState
  readonly legalState: LegalState
  readonly rate: Rate | null
  readonly provisionId: string
  readonly basis: readonly string[]
  /** Only where `from` was moved to the day on which the step was announced: the day from which law has it. */
  readonly legalFrom?: PlainDate
}

/** The day from which law has the period, whatever the date basis it is shown on. */
export const legalFrom = (period: RatePeriod): PlainDate => period.legalFrom ?? period.from

/** A rate period as known over `[knownFrom, knownTo)`. */
export interface KnownRatePeriod extends RatePeriod {
  readonly knownFrom: PlainDate
  readonly knownTo: PlainDate | null
}

/** The period that `day` lies in; null before the first provision. */
export const periodOn = <P extends Period>(periods: readonly P[], day: PlainDate): P | null =>
  periods.find((period) => covers(period, day)) ?? null

/** Whether law says the same of both: state and rate, whatever the legal state and whoever said it. */
export const sameLaw = (a: RatePeriod | null, b: RatePeriod | null): boolean =>
  (a?.dueState ?? 'none') === (b?.dueState ?? 'none') && sameRate(a?.rate ?? null, b?.rate ?? null)
