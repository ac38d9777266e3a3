import { formatDate, formatLastDay } from '@/lib/domain/format/date'
import { formatRate } from '@/lib/domain/format/rate'
import type { Provision } from '@/lib/domain/measure/provision'
import type { RatePeriod } from '@/lib/domain/measure/rate-period'
import { historyWords } from '@/lib/words/history'
import { DataTable, type Column } from '../../table/data-table'
import { DocumentIdLink } from '../../ui/document-link'
import { StateBadge } from '../../ui/state-badge'

interface RateHistoryTableProps {
  readonly caption: string
  readonly periods: readonly RatePeriod[]
  readonly provisions: readonly Provision[]
  readonly documentNames: Readonly<Record<string, string>>
}

const columnsOf = ({ provisions, documentNames }: RateHistoryTableProps): Column<RatePeriod>[] => [
  { key: 'from', head: historyWords.columns.from, cell: ({ from }) => <time dateTime={from}>{formatDate(from)}</time> },
  { key: 'to', head: historyWords.columns.to, cell: formatLastDay },
  { key: 'rate', head: historyWords.columns.rate, numeric: true, cell: ({ rate }) => (rate === null ? '–' : formatRate(rate)) },
  {
    key: 'state',
    head: historyWords.columns.state,
    cell: ({ state, legalState }) => <StateBadge state={state} legalState={state === 'none' ? 'valid' : legalState} />,
  },
  {
    key: 'document',
    head: historyWords.columns.document,
    cell: ({ provisionId }) => {
      const documentId = provisions.find(({ id }) => id === provisionId)?.documentId
      return documentId === undefined ? '–' : <DocumentIdLink id={documentId}>{documentNames[documentId] ?? documentId}</DocumentIdLink>
    },
  },
]

/** The table twin of a measure's history. */
export const RateHistoryTable = (props: RateHistoryTableProps) => (
  <DataTable caption={props.caption} columns={columnsOf(props)} rows={props.periods} rowKey={({ from }) => from} />
)
