import type { FullTable } from '@/components/figure/figure-data'
import type { AlignmentCheck } from '@/lib/domain/commitment/alignment'
import type { ListedCheck } from '@/lib/queries/commitments/alignment'
import { fullTable, ids, type FullColumnOf } from './full-table'

const columns: readonly FullColumnOf<AlignmentCheck>[] = [
  { name: 'measure', description: 'The id of the measure; empty where the commitment as a whole is skipped.', value: ({ measureId }) => measureId },
  { name: 'result', description: 'pass, fail, warning or skipped.', value: ({ result }) => result },
  { name: 'reason', description: 'Why it came out so.', value: ({ reason }) => reason },
  { name: 'on', description: 'The day on which the law was looked at.', value: ({ on }) => on },
  { name: 'documents', description: 'The documents that it rests on, by id, separated by spaces.', value: ({ documentIds }) => ids(documentIds) },
]

/** The checks of one commitment against enacted law, for programs. */
export const fullOwnChecks = (checks: readonly AlignmentCheck[]): FullTable => fullTable(columns, checks)

/** The checks of all commitments against enacted law, for programs. */
export const fullChecks = (checks: readonly ListedCheck[]): FullTable =>
  fullTable<ListedCheck>(
    [{ name: 'commitment', description: 'The id of the commitment.', value: ({ file }) => file.commitment.id }, ...columns],
    checks,
  )
