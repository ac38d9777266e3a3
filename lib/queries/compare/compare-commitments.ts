import { matrixOf, movedBetween, totalsOf, type MatrixCell, type Moved, type StatusPair } from '@/lib/domain/commitment/moved'
import { statusOf } from '@/lib/domain/commitment/status'
import type { CommitmentFile } from '@/lib/domain/commitment/commitment'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { ListedCommitment } from '../commitments/commitment-entry'
import type { World } from '../world'

/** A commitment between the two economies, listed on at least one of the two days. */
export interface ComparedCommitment extends StatusPair {
  readonly file: CommitmentFile
}

/** The commitments of two economies before and after, as known in the world. */
export interface CommitmentComparison {
  readonly rows: readonly ComparedCommitment[]
  readonly moved: readonly Moved[]
  readonly matrix: readonly MatrixCell[]
  readonly before: ReturnType<typeof totalsOf>
  readonly after: ReturnType<typeof totalsOf>
}

/** Two economies, whichever owes. */
type Pair = readonly [string, string]

const isBetween = ({ commitment: { byParty, toParty } }: CommitmentFile, [one, other]: Pair): boolean =>
  (byParty === one && toParty === other) || (byParty === other && toParty === one)

/** How every commitment between two economies stood on two days; one that was not listed yet moves from nothing to its state. */
export const compareCommitments = (world: World, pair: Pair, days: { readonly before: PlainDate; readonly after: PlainDate }): CommitmentComparison => {
  const rows = world.commitments
    .filter((file) => isBetween(file, pair))
    .map((file): ComparedCommitment => {
      const on = (day: PlainDate) => statusOf(file, { on: day, knownOn: world.knownOn })
      return { id: file.commitment.id, file, before: on(days.before), after: on(days.after) }
    })
    .filter(({ before, after }) => before !== null || after !== null)
  return {
    rows,
    moved: movedBetween(rows.map(({ id, before, after }) => ({ id, before, after }))),
    matrix: matrixOf(rows),
    before: totalsOf(rows.map(({ before }) => before)),
    after: totalsOf(rows.map(({ after }) => after)),
  }
}

/** The commitments that were listed on one of the two days. */
export const listedIn = ({ rows }: CommitmentComparison, day: 'before' | 'after'): ListedCommitment[] =>
  rows.flatMap(({ file, ...statuses }) => {
    const status = statuses[day]
    return status === null ? [] : [{ file, status }]
  })
