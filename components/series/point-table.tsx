import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import type { DecimalText } from '@/lib/domain/decimal-text'
import type { PlainDate } from '@/lib/domain/plain-date'
import { seriesPageWords } from '@/lib/words/series-pages'
import { DataTable, type Column } from '../table/data-table'
import { DocumentIdLink, DocumentLink, type DocumentRef } from '../ui/document-link'

/** One value of a series with the document that gives it. */
export interface PointRow {
  readonly on: PlainDate
  readonly value: DecimalText
  readonly document: DocumentRef
  readonly note: string | null
}

const words = seriesPageWords.pointColumns

const COLUMNS: readonly Column<PointRow>[] = [
  { key: 'on', head: words.on, cell: ({ on }) => <time dateTime={on}>{formatDate(on)}</time> },
  { key: 'value', head: words.value, numeric: true, cell: ({ value, document }) => <DocumentIdLink id={document.id}>{formatPct(value)}</DocumentIdLink> },
  { key: 'document', head: words.document, cell: ({ document }) => <DocumentLink document={document} /> },
  { key: 'note', head: words.note, cell: ({ note }) => note ?? '' },
]

/** The points of a series, a row each. */
export const PointTable = ({ rows }: { readonly rows: readonly PointRow[] }) => (
  <DataTable caption={seriesPageWords.oneTitle} columns={COLUMNS} rows={rows} rowKey={({ on }) => on} />
)
