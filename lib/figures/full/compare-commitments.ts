import type { FullTable } from '@/components/figure/figure-data'
import { countedAs } from '@/lib/domain/commitment/moved'
import type { CommitmentComparison, ComparedCommitment } from '@/lib/queries/compare/compare-commitments'
import { fullTable } from './full-table'

/** Every commitment compared, with its state on both days, for programs. */
export const fullCompared = ({ rows }: CommitmentComparison): FullTable =>
  fullTable<ComparedCommitment>(
    [
      { name: 'id', description: 'The id of the commitment.', value: ({ id }) => id },
      { name: 'title', description: 'Its name.', value: ({ file }) => file.commitment.title },
      { name: 'byParty', description: 'The economy that owes.', value: ({ file }) => file.commitment.byParty },
      { name: 'event', description: 'The event that it comes from.', value: ({ file }) => file.commitment.eventId },
      { name: 'before', description: 'What it counts as before: a state of delivery, not-established, or nothing.', value: ({ before }) => countedAs(before) },
      { name: 'after', description: 'What it counts as after.', value: ({ after }) => countedAs(after) },
      { name: 'agreementBefore', description: 'Agreement before; empty where it was not listed.', value: ({ before }) => before?.agreement ?? null },
      { name: 'agreementAfter', description: 'Agreement after.', value: ({ after }) => after?.agreement ?? null },
      { name: 'since', description: 'The day of the finding that began the state after.', value: ({ after }) => after?.since ?? null },
    ],
    rows,
  )
