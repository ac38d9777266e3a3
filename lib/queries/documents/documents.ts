import { z } from 'zod'
import { DOCUMENT_KINDS, type DocumentRecord } from '@/lib/domain/record/document'
import { VERIFICATIONS } from '@/lib/domain/record/fields'
import { paths } from '@/lib/paths'
import { documentBrief, echoedClocks } from '../contract/fields'
import { PageOf, pagedBy } from '../paging'
import type { Read } from '../read'
import { tableOf } from '../table'
import { keptDocument, type KeptDocument } from './contract'
import { listSources } from './list-sources'
import { SOURCE_SORTS, sources, SourcesParameters, type SourcesQuery } from './sources-query'

const DocumentsQuery = z.strictObject({
  q: z.string().nullable(),
  side: z.string().nullable(),
  kind: z.enum(DOCUMENT_KINDS).nullable(),
  checked: z.enum(VERIFICATIONS).nullable(),
  sort: z.enum(SOURCE_SORTS),
  ...echoedClocks,
})

const DocumentsAnswer = z
  .strictObject({ query: DocumentsQuery, documents: z.array(keptDocument), page: PageOf.optional() })
  .meta({ id: 'DocumentsAnswer' })
type DocumentsAnswer = z.output<typeof DocumentsAnswer>

const entry = (document: DocumentRecord): KeptDocument => ({ ...document, href: paths.source(document.id) })

const shape = keptDocument.shape

/** A row for each document listed. */
const documentsTable = tableOf<DocumentsAnswer, KeptDocument>(({ documents }) => documents, [
  { name: 'id', description: 'Id of the document.', value: ({ id }) => id },
  { name: 'kind', description: 'Only a legal-instrument is law.', value: ({ kind }) => kind },
  { name: 'title', description: 'Title, with the original beside a translation.', value: ({ title }) => title },
  { name: 'publisher', description: 'Who published it.', value: ({ publisher }) => publisher },
  { name: 'publisherSide', description: shape.publisherSide.description ?? '', value: ({ publisherSide }) => publisherSide },
  { name: 'citation', description: 'How it is cited; empty where it has no citation.', value: ({ citation }) => citation },
  { name: 'url', description: 'Where it was read; empty where no address was found.', value: ({ url }) => url },
  { name: 'publishedOn', description: documentBrief.shape.publishedOn.description ?? '', value: ({ publishedOn }) => publishedOn },
  { name: 'printedOn', description: shape.printedOn.description ?? '', value: ({ printedOn }) => printedOn },
  { name: 'language', description: shape.language.description ?? '', value: ({ language }) => language },
  { name: 'verification', description: shape.verification.description ?? '', value: ({ verification }) => verification },
])

/** The documents known, filtered and sorted. */
export const documents: Read<typeof SourcesParameters, SourcesQuery, DocumentsAnswer> = {
  ...sources,
  answerSchema: DocumentsAnswer,
  table: documentsTable,
  paged: pagedBy('documents'),
  answer: (query, { world }) => ({ query, documents: listSources(world, query).map(entry) }),
}
