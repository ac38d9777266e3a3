import { COUNTED_AS, countedAs, type CountedAs } from '@/lib/domain/commitment/moved'
import type { UrlParams } from '@/lib/paths'
import type { ListedCommitment } from './commitment-entry'

/** How many commitments count as what, in the order of states; only what there is. */
export const countsOf = (listed: readonly ListedCommitment[]): (readonly [CountedAs, number])[] =>
  COUNTED_AS.map((counted) => [counted, listed.filter(({ status }) => countedAs(status) === counted).length] as const).filter(([, count]) => count > 0)

/** The filters of a list that holds what counts as this. */
export const filtersOf = (counted: CountedAs): UrlParams =>
  counted === 'not-established' ? { outcome: 'not-established' } : { delivery: counted, outcome: 'established' }
