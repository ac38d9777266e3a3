import type { FullTable } from '@/components/figure/figure-data'
import type { CitedCommitment } from '@/lib/queries/documents/contract'
import { fullTable } from './full-table'

/** Facts of commitments that cite a document, for programs. */
export const fullCitedCommitments = (cited: readonly CitedCommitment[]): FullTable =>
  fullTable(
    [
      { name: 'commitment', description: 'The id of the commitment.', value: ({ commitment }) => commitment.id },
      { name: 'title', description: 'Its name.', value: ({ commitment }) => commitment.title },
      { name: 'fact', description: 'What the document is cited for: position, terms, observation or assessment.', value: ({ fact }) => fact },
      { name: 'on', description: 'The day on which it was said, stated, known or found.', value: ({ on }) => on },
      { name: 'whose', description: 'Whose words it carries there.', value: ({ whose }) => whose },
      { name: 'speaker', description: "The economy that speaks, where they are a party's words.", value: ({ speaker }) => speaker },
      { name: 'bearing', description: 'supports, against or context.', value: ({ bearing }) => bearing },
    ],
    cited,
  )
