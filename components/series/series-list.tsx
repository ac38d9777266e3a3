import Link from 'next/link'
import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import type { DecimalText } from '@/lib/domain/decimal-text'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { SeriesRecord } from '@/lib/domain/record/series'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'
import { DataTable, type Column } from '../table/data-table'
import { DocumentIdLink } from '../ui/document-link'

/** One series with its direction in words and its newest point. */
export interface SeriesRow {
  readonly series: SeriesRecord
  readonly href: string
  readonly direction: string
  readonly points: number
  readonly newest: { readonly on: PlainDate; readonly value: DecimalText; readonly documentId: string }
}

const words = seriesPageWords.columns

const COLUMNS: readonly Column<SeriesRow>[] = [
  { key: 'series', head: words.series, cell: ({ series, href }) => <Link href={href}>{series.title}</Link> },
  { key: 'direction', head: words.direction, cell: ({ direction }) => direction },
  { key: 'quantity', head: words.quantity, cell: ({ series }) => <span title={quantityWords[series.quantity].explanation}>{quantityWords[series.quantity].label}</span> },
  { key: 'publisher', head: words.publisher, cell: ({ series }) => series.publisher },
  { key: 'points', head: words.points, numeric: true, cell: ({ points }) => points },
  {
    key: 'newest',
    head: words.newest,
    numeric: true,
    cell: ({ newest }) => (
      <>
        <DocumentIdLink id={newest.documentId}>{formatPct(newest.value)}</DocumentIdLink>, {formatDate(newest.on)}
      </>
    ),
  },
]

/** The published series, a row each, the newest figure leading to its document. */
export const SeriesList = ({ rows }: { readonly rows: readonly SeriesRow[] }) => (
  <DataTable caption={seriesPageWords.title} columns={COLUMNS} rows={rows} rowKey={({ series }) => series.id} />
)
