import { formatDate, formatLastDay } from '@/lib/domain/format/date'
import { formatRate } from '@/lib/domain/format/rate'
import type { Act, Standing } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import type { Verification } from '@/lib/domain/record/fields'
import type { UrlParams } from '@/lib/paths'
import { actWords } from '@/lib/words/act'
import { measureWords } from '@/lib/words/measure'
import { standingWords } from '@/lib/words/standing'
import { CitedDocument } from '../documents/cited-documents'
import { VerificationWord } from '../documents/verification-word'
import { DataTable, type Column } from '../table/data-table'
import type { DocumentRef } from '../ui/document-link'
import styles from './provision-table.module.css'

/** What one document does to the measure. */
export interface ProvisionRow {
  readonly id: string
  readonly document: DocumentRef
  readonly standing: Standing
  readonly act: Act
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly verification: Verification
  readonly note: string | null
}

interface ProvisionTableProps {
  readonly rows: readonly ProvisionRow[]
  readonly keep: UrlParams
}

const words = measureWords.provisionColumns

const Day = ({ day }: { readonly day: PlainDate }) => (
  <time dateTime={day} className={styles.day}>
    {formatDate(day)}
  </time>
)

const columnsOf = (keep: UrlParams, withNotes: boolean): Column<ProvisionRow>[] => [
  {
    key: 'published',
    head: words.published,
    cell: ({ document }) => <Day day={document.publishedOn} />,
  },
  { key: 'document', head: words.document, cell: ({ document }) => <span className={styles.document}><CitedDocument document={document} keep={keep} /></span> },
  {
    key: 'standing',
    head: words.standing,
    cell: ({ standing }) => (
      <span className={styles.standing} data-standing={standing} title={standingWords[standing].explanation}>
        {standingWords[standing].label}
      </span>
    ),
  },
  { key: 'act', head: words.act, cell: ({ act }) => <span className={styles.day} title={actWords[act].explanation}>{actWords[act].label}</span> },
  { key: 'rate', head: words.rate, numeric: true, cell: ({ rate }) => (rate === null ? '–' : formatRate(rate)) },
  { key: 'from', head: words.from, cell: ({ from }) => (from === null ? measureWords.noDay : <Day day={from} />) },
  { key: 'to', head: words.to, cell: (row) => <span className={styles.day}>{formatLastDay(row)}</span> },
  { key: 'checked', head: words.checked, cell: VerificationWord },
  ...(withNotes ? [{ key: 'note', head: words.note, cell: ({ note }: ProvisionRow) => <span className={styles.note}>{note}</span> }] : []),
]

/** Every provision of a measure in order of publication, law told apart from words. */
export const ProvisionTable = ({ rows, keep }: ProvisionTableProps) => (
  <DataTable
    caption={measureWords.provisionsTitle}
    columns={columnsOf(keep, rows.some(({ note }) => note !== null))}
    rows={rows}
    rowKey={({ id }) => id}
  />
)
