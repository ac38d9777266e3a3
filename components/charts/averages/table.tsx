import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import type { PlainDate } from '@/lib/domain/plain-date'
import { seriesWords } from '@/lib/words/series'
import { DataTable, type Column } from '../../table/data-table'
import { DocumentIdLink } from '../../ui/document-link'
import type { AverageSeries } from './series'

interface AveragesTableProps {
  readonly averages: readonly AverageSeries[]
}

interface Row {
  readonly key: string
  readonly on: PlainDate
  readonly title: string
  readonly publisher: string
  readonly value: string
  readonly documentId: string
}

const rowsOf = (averages: readonly AverageSeries[]): Row[] =>
  averages
    .flatMap(({ series, points }) =>
      points.map(({ on, value, documentId }) => ({
        key: `${series.id} ${on} ${documentId}`,
        on,
        title: series.title,
        publisher: series.publisher,
        value: formatPct(value),
        documentId,
      })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

const COLUMNS: readonly Column<Row>[] = [
  { key: 'on', head: seriesWords.columns.on, cell: ({ on }) => <time dateTime={on}>{formatDate(on)}</time> },
  { key: 'series', head: seriesWords.columns.series, cell: ({ title }) => title },
  { key: 'publisher', head: seriesWords.columns.publisher, cell: ({ publisher }) => publisher },
  {
    key: 'value',
    head: seriesWords.columns.value,
    numeric: true,
    cell: ({ value, documentId }) => <DocumentIdLink id={documentId}>{value}</DocumentIdLink>,
  },
]

/** The table twin of the averages: each point with its publisher, the figure leading to its document. */
export const AveragesTable = ({ averages }: AveragesTableProps) => (
  <DataTable caption={seriesWords.table} columns={COLUMNS} rows={rowsOf(averages)} rowKey={({ key }) => key} />
)
