import Link from 'next/link'
import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import type { Disagreement, GivenValue } from '@/lib/domain/series/disagreements'
import { paths, type UrlParams } from '@/lib/paths'
import { seriesPageWords } from '@/lib/words/series-pages'
import { DataTable, type Column } from '../table/data-table'
import { DocumentIdLink } from '../ui/document-link'

interface DisagreementTableProps {
  readonly rows: readonly Disagreement[]
  /** The clocks that links carry on. */
  readonly keep: UrlParams
}

const words = seriesPageWords.disagreeColumns

const Value = ({ given }: { readonly given: GivenValue }) => (
  <DocumentIdLink id={given.documentId}>{formatPct(given.value)}</DocumentIdLink>
)

const columns = (keep: UrlParams): Column<Disagreement>[] => {
  const name = ({ series }: GivenValue) => <Link href={paths.oneSeries(series.id, keep)}>{series.publisher}</Link>
  return [
    { key: 'on', head: words.on, cell: ({ on }) => <time dateTime={on}>{formatDate(on)}</time> },
    { key: 'first', head: words.first, cell: ({ first }) => name(first) },
    { key: 'firstValue', head: words.firstValue, numeric: true, cell: ({ first }) => <Value given={first} /> },
    { key: 'second', head: words.second, cell: ({ second }) => name(second) },
    { key: 'secondValue', head: words.secondValue, numeric: true, cell: ({ second }) => <Value given={second} /> },
    { key: 'difference', head: words.difference, numeric: true, cell: ({ differencePp }) => seriesPageWords.difference(differencePp) },
  ]
}

/** The days that two series both give: both values, each leading to its document, and the difference in points. */
export const DisagreementTable = ({ rows, keep }: DisagreementTableProps) => (
  <DataTable
    caption={seriesPageWords.disagreeTitle}
    columns={columns(keep)}
    rows={rows}
    rowKey={({ on, first, second }) => `${on} ${first.series.id} ${second.series.id}`}
  />
)
