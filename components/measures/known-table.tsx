import { formatDate } from '@/lib/domain/format/date'
import type { LegalState, RateState } from '@/lib/domain/measure/rate-period'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import type { UrlParams } from '@/lib/paths'
import { historyWords } from '@/lib/words/history'
import { measureWords } from '@/lib/words/measure'
import { CitedDocument } from '../documents/cited-documents'
import { DataTable, type Column } from '../table/data-table'
import type { DocumentRef } from '../ui/document-link'
import styles from './known-table.module.css'

interface KnownPeriod {
  readonly from: PlainDate
  readonly state: RateState
  readonly legalState: LegalState
  readonly rate: Rate | null
}

/** The timeline as it could be known from a day on, with what was published on that day. */
export interface KnownRow {
  readonly knownFrom: PlainDate
  readonly documents: readonly DocumentRef[]
  readonly periods: readonly KnownPeriod[]
}

interface KnownTableProps {
  readonly rows: readonly KnownRow[]
  readonly keep: UrlParams
}

const spell = (period: KnownPeriod): string => measureWords.step(period.from, historyWords.state(period))

/** What stands out is what the day brought: a step that was there before is quiet, one that is gone is struck out. */
const Timeline = ({ now, before }: { readonly now: readonly string[]; readonly before: readonly string[] }) => {
  const gone = before.filter((step) => !now.includes(step))
  if (now.length === 0 && gone.length === 0) return measureWords.nothingThen
  if (gone.length === 0 && now.every((step) => before.includes(step))) return <span className={styles.quiet}>{measureWords.asBefore}</span>
  return (
    <ol className={styles.timeline}>
      {now.map((step) => (
        <li key={step} data-new={!before.includes(step)}>
          {step}
        </li>
      ))}
      {gone.map((step) => (
        <li key={`gone ${step}`}>
          {measureWords.dropped} <s>{step}</s>
        </li>
      ))}
    </ol>
  )
}

const columnsOf = (rows: readonly KnownRow[], keep: UrlParams): Column<KnownRow>[] => [
  {
    key: 'from',
    head: measureWords.knownColumns.from,
    cell: ({ knownFrom }) => (
      <time dateTime={knownFrom} className={styles.day}>
        {formatDate(knownFrom)}
      </time>
    ),
  },
  {
    key: 'because',
    head: measureWords.knownColumns.because,
    cell: ({ documents }) =>
      documents.length === 0 ? (
        <span className={styles.quiet}>{measureWords.calendarOnly}</span>
      ) : (
        documents.map((document) => (
          <span key={document.id} className={styles.document}>
            <CitedDocument document={document} keep={keep} />
          </span>
        ))
      ),
  },
  {
    key: 'timeline',
    head: measureWords.knownColumns.timeline,
    cell: (row) => {
      const before = rows[rows.indexOf(row) - 1]
      return <Timeline now={row.periods.map(spell)} before={before?.periods.map(spell) ?? []} />
    },
  },
]

/** What was known of a measure when: a row for each day on which a publication or the calendar changed it. */
export const KnownTable = ({ rows, keep }: KnownTableProps) => (
  <DataTable caption={measureWords.knownTitle} columns={columnsOf(rows, keep)} rows={rows} rowKey={({ knownFrom }) => knownFrom} />
)
