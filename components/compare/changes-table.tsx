import Link from 'next/link'
import type { MeasureChange } from '@/lib/domain/compare/compare'
import { formatDate } from '@/lib/domain/format/date'
import { formatDelta } from '@/lib/domain/format/rate'
import type { PlainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import { changeKindWords } from '@/lib/words/change-kind'
import { compareWords } from '@/lib/words/compare'
import { stateInShort } from '@/lib/words/step'
import { DataTable, type Column } from '../table/data-table'
import { DocumentLink, type DocumentRef } from '../ui/document-link'
import styles from './calendar-table.module.css'

export interface ChangeRow {
  readonly change: MeasureChange
  /** The documents of the step: those that announced it and the one that enacted it. */
  readonly documents: readonly DocumentRef[]
}

interface ChangesTableProps {
  readonly caption: string
  readonly rows: readonly ChangeRow[]
}

const date = (day: PlainDate | null) => (day === null ? '–' : <time dateTime={day}>{formatDate(day)}</time>)

const delta = ({ kind, deltaPp }: MeasureChange): string =>
  kind === 'unchanged' || deltaPp === null
    ? changeKindWords[kind].label
    : `${changeKindWords[kind].label}, ${formatDelta(deltaPp)}`

const { columns: heads } = compareWords
const columns: readonly Column<ChangeRow>[] = [
  {
    key: 'duty',
    head: heads.duty,
    cell: ({ change: { measure } }) => <Link href={paths.measure(measure.id)}>{measure.title}</Link>,
  },
  { key: 'before', head: heads.before, cell: ({ change: { before } }) => stateInShort(before.state, before.rate) },
  { key: 'after', head: heads.after, cell: ({ change: { after } }) => stateInShort(after.state, after.rate) },
  { key: 'change', head: heads.change, cell: ({ change }) => delta(change) },
  { key: 'announced', head: heads.announcedOn, cell: ({ change }) => date(change.announcedOn) },
  { key: 'enacted', head: heads.enactedOn, cell: ({ change }) => date(change.enactedOn) },
  { key: 'inForce', head: heads.inForceFrom, cell: ({ change }) => date(change.inForceFrom) },
  {
    key: 'documents',
    head: heads.documents,
    cell: ({ documents }) =>
      documents.map((document) => (
        <span key={document.id} className={styles.document}>
          <DocumentLink document={document} />
        </span>
      )),
  },
]

/** Every duty of one direction before and after, with its three dates and documents. */
export const ChangesTable = ({ caption, rows }: ChangesTableProps) => (
  <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ change }) => change.measure.id} />
)
