import type { FullTable } from '@/components/figure/figure-data'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { fullTable, type FullColumnOf } from './full-table'

const columns: readonly FullColumnOf<DocumentRecord>[] = [
  { name: 'document', description: 'Id of the document.', value: ({ id }) => id },
  { name: 'kind', description: 'Only a legal-instrument is law.', value: ({ kind }) => kind },
  { name: 'title', description: 'Title, with the original beside a translation.', value: ({ title }) => title },
  { name: 'publisher', description: 'Who published it.', value: ({ publisher }) => publisher },
  { name: 'publisherSide', description: 'The economy whose words these are; empty for a third party.', value: ({ publisherSide }) => publisherSide },
  { name: 'citation', description: 'How it is cited; empty where it has no citation.', value: ({ citation }) => citation },
  { name: 'url', description: 'Where it was read; empty where no address was found.', value: ({ url }) => url },
  { name: 'publishedOn', description: 'First day on which the text was public.', value: ({ publishedOn }) => publishedOn },
  { name: 'printedOn', description: 'Day in the gazette; empty where none is known.', value: ({ printedOn }) => printedOn },
  { name: 'language', description: 'ISO 639 code.', value: ({ language }) => language },
  { name: 'verification', description: 'read, secondary or recalled: how far it was checked.', value: ({ verification }) => verification },
]

/** Documents with all that is kept of them. */
export const fullDocuments = (documents: readonly DocumentRecord[]): FullTable => fullTable(columns, documents)
