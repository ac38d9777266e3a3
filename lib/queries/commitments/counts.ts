import { COUNTED_AS, countedAs, type CountedAs, type MatrixCell } from '@/lib/domain/commitment/moved'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import type { ListedCommitment } from './commitment-entry'
import { pairOf } from './list-commitments'

/** How many commitments count as what, in the order of states; only what there is. */
export const countsOf = (listed: readonly ListedCommitment[]): (readonly [CountedAs, number])[] =>
  COUNTED_AS.map((counted) => [counted, listed.filter(({ status }) => countedAs(status) === counted).length] as const).filter(([, count]) => count > 0)

/** The two days of a comparison, and the two economies that it is of. */
interface Compared {
  readonly pair: readonly [string, string]
  readonly before: PlainDate
  readonly after: PlainDate
}

/** The parameters of the list whose rows are one cell of the matrix of a comparison; null where the later day lists none of it. */
export const cellParams = (cell: Pick<MatrixCell, 'before' | 'after'>, { pair, before, after }: Compared, keep: UrlParams): UrlParams | null =>
  cell.after === 'nothing'
    ? null
    : canonical({ ...keep, between: pairOf(...pair), was: cell.before, wasOn: before, on: after, ...filtersOf(cell.after) })

/** The filters of a list that holds what counts as this. */
export const filtersOf = (counted: CountedAs): UrlParams =>
  counted === 'not-established' ? { outcome: 'not-established' } : { delivery: counted, outcome: 'established' }
