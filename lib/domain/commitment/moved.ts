import { DELIVERIES, type Delivery } from './delivery'
import type { CommitmentStatus } from './status'

/**
 * What a commitment counts as: its delivery state; `not-established` where a term ran out and nobody signed what followed,
 * which is counted apart from the state that the finding keeps; `nothing` while it is not listed.
 */
export const COUNTED_AS = [...DELIVERIES, 'not-established', 'nothing'] as const
export type CountedAs = (typeof COUNTED_AS)[number]

export const countedAs = (status: CommitmentStatus | null): CountedAs =>
  status === null ? 'nothing' : status.outcomeEstablished ? status.delivery : 'not-established'

/** One commitment on two days; null on a day on which it is not listed. */
export interface StatusPair {
  readonly id: string
  readonly before: CommitmentStatus | null
  readonly after: CommitmentStatus | null
}

/** The axes on which a commitment can move. Verifiability is set at entry and does not. */
export const MOVING_AXES = ['listed', 'agreement', 'delivery', 'outcome', 'timeliness', 'confidence', 'freshness'] as const
export type MovingAxis = (typeof MOVING_AXES)[number]

const sameTimeliness = (a: CommitmentStatus, b: CommitmentStatus): boolean =>
  a.timeliness.length === b.timeliness.length &&
  a.timeliness.every((one) =>
    b.timeliness.some(
      (other) =>
        one.version === other.version &&
        one.basis === other.basis &&
        one.result === other.result &&
        // Days of something not met count on every day by themselves: only those of something met are news.
        (one.days === other.days || ['not-due', 'awaiting-data', 'overdue'].includes(one.result)),
    ),
  )

/**
 * The axes on which a commitment differs between two days; empty where it did not move. One that appears or goes differs
 * in being listed, and nothing else is said of it.
 */
export const movedAxes = ({ before, after }: StatusPair): MovingAxis[] => {
  if (before === null || after === null) return before === after ? [] : ['listed']
  const differs: Record<Exclude<MovingAxis, 'listed'>, boolean> = {
    agreement: before.agreement !== after.agreement || before.fields.join() !== after.fields.join(),
    delivery: before.delivery !== after.delivery,
    outcome: before.outcomeEstablished !== after.outcomeEstablished,
    timeliness: !sameTimeliness(before, after),
    confidence: before.confidence !== after.confidence,
    freshness: before.freshness !== after.freshness,
  }
  return MOVING_AXES.filter((axis) => axis !== 'listed' && differs[axis])
}

export interface Moved extends StatusPair {
  readonly axes: readonly MovingAxis[]
}

/** The commitments that moved between the two days, with the axes on which they did, in the order given. */
export const movedBetween = (pairs: readonly StatusPair[]): Moved[] =>
  pairs.map((pair) => ({ ...pair, axes: movedAxes(pair) })).filter(({ axes }) => axes.length > 0)

/** One cell of the before and after matrix: the commitments that went from one count to the other. */
export interface MatrixCell {
  readonly before: CountedAs
  readonly after: CountedAs
  readonly ids: readonly string[]
}

/** The cells that hold a commitment, in the order of {@link COUNTED_AS} by row, then column. One listed on neither day is in none. */
export const matrixOf = (pairs: readonly StatusPair[]): MatrixCell[] =>
  COUNTED_AS.flatMap((before) =>
    COUNTED_AS.map((after) => ({
      before,
      after,
      ids: pairs
        .filter((pair) => countedAs(pair.before) === before && countedAs(pair.after) === after)
        .map(({ id }) => id),
    })),
  ).filter(({ before, after, ids }) => ids.length > 0 && !(before === 'nothing' && after === 'nothing'))

/** How many commitments a day lists, by what they count as; the sum is the rows of the table on that day. */
export const totalsOf = (statuses: readonly (CommitmentStatus | null)[]): Readonly<Record<Exclude<CountedAs, 'nothing'>, number>> => {
  const totals = Object.fromEntries(COUNTED_AS.map((key) => [key, 0])) as Record<CountedAs, number>
  for (const status of statuses) totals[countedAs(status)] += 1
  const { nothing: _notListed, ...listed } = totals
  return listed
}

/** The states that are counted among the listed ones, in the order of the table of states. */
export const LISTED_AS: readonly (Delivery | 'not-established')[] = [...DELIVERIES, 'not-established']
