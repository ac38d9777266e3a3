import Link from 'next/link'
import type { MeasureChange } from '@/lib/domain/compare/compare'
import { formatDate } from '@/lib/domain/format/date'
import { paths } from '@/lib/paths'
import { lanesWords } from '@/lib/words/lanes'
import { stateInShort } from '@/lib/words/step'
import { DataTable, type Column } from '../table/data-table'

const { columns: heads } = lanesWords
const columns: readonly Column<MeasureChange>[] = [
  { key: 'measure', head: heads.measure, cell: ({ measure }) => <Link href={paths.measure(measure.id)}>{measure.title}</Link> },
  { key: 'before', head: heads.before, cell: ({ before }) => stateInShort(before.state, before.rate) },
  { key: 'after', head: heads.after, cell: ({ after }) => stateInShort(after.state, after.rate) },
  { key: 'change', head: heads.change, cell: lanesWords.outcome },
  {
    key: 'inForce',
    head: heads.inForce,
    cell: ({ inForceFrom }) => (inForceFrom === null ? '–' : <time dateTime={inForceFrom}>{formatDate(inForceFrom)}</time>),
  },
  { key: 'trade', head: heads.trade, cell: ({ measure }) => lanesWords.trade(measure) },
]

interface LanesTableProps {
  readonly caption: string
  readonly changes: readonly MeasureChange[]
}

/** The table twin of the lanes: every duty on a list before and after, with the trade it covers. */
export const LanesTable = ({ caption, changes }: LanesTableProps) => (
  <DataTable caption={caption} columns={columns} rows={changes} rowKey={({ measure }) => measure.id} />
)
