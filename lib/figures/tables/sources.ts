import { dayCell, linkCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { translatedTitle } from '@/lib/domain/format/document-name'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { paths, type UrlParams } from '@/lib/paths'
import { documentKindWords } from '@/lib/words/document-kind'
import { sourcesWords } from '@/lib/words/sources'
import { verificationWords } from '@/lib/words/verification'
import { wordCell } from './provisions'

const words = sourcesWords.columns

const columns = (keep: UrlParams): ColumnOf<DocumentRecord>[] => [
  { key: 'document', head: words.document, cell: ({ id, title }) => linkCell(translatedTitle(title), paths.source(id, keep)) },
  { key: 'citation', head: words.citation, cell: ({ citation }) => textCell(citation ?? '') },
  { key: 'kind', head: words.kind, cell: ({ kind }) => wordCell(documentKindWords[kind]) },
  { key: 'publisher', head: words.publisher, cell: ({ publisher }) => textCell(publisher) },
  { key: 'published', head: words.published, cell: ({ publishedOn }) => dayCell(publishedOn) },
  { key: 'checked', head: words.checked, cell: ({ verification }) => wordCell(verificationWords[verification]) },
]

/** Documents, a row each, in the order asked. */
export const sourcesTable = (documents: readonly DocumentRecord[], keep: UrlParams): FigureTable =>
  figureTable(sourcesWords.table, columns(keep), documents, ({ id }) => id)
