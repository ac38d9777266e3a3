import Link from 'next/link'
import type { Fate } from '@/lib/domain/compare/fate'
import type { Scheduled } from '@/lib/domain/compare/scheduled'
import { formatDate } from '@/lib/domain/format/date'
import { paths } from '@/lib/paths'
import { compareWords } from '@/lib/words/compare'
import { fateWords } from '@/lib/words/fate'
import { announcedStep, fixedStep } from '@/lib/words/step'
import { DataTable, type Column } from '../table/data-table'
import { DocumentLink, type DocumentRef } from '../ui/document-link'
import styles from './calendar-table.module.css'

export interface CalendarEntry {
  readonly step: Scheduled
  readonly fate: Fate
  /** The document that put the step on the calendar, and the one that decided its fate, where there is one. */
  readonly stated: DocumentRef | null
  readonly decided: DocumentRef | null
}

interface CalendarTableProps {
  readonly caption: string
  readonly entries: readonly CalendarEntry[]
}

const what = (step: Scheduled): string =>
  step.standing === 'enacted'
    ? fixedStep(step.from, step)
    : announcedStep(step.provision.act, step.provision.rate)

const Step = ({ step, stated }: CalendarEntry) => (
  <>
    <Link href={paths.measure(step.measure.id)}>{step.measure.title}</Link>: {what(step)}{' '}
    <span className={styles.standing}>{step.standing === 'enacted' ? compareWords.law : compareWords.announced}</span>
    {stated !== null && (
      <span className={styles.document}>
        <DocumentLink document={stated} />
      </span>
    )}
  </>
)

const Outcome = ({ step, fate, decided }: CalendarEntry) => (
  <>
    <strong>{fateWords[fate.kind].label}</strong>
    {fate.on !== null && ` ${formatDate(fate.on)}`}
    {fate.until !== null && `, ${compareWords.untilDay(fate.until)}`}
    {step.standing === 'announced' && fate.kind === 'withdrawn' && `, ${compareWords.neverLaw}`}
    {decided !== null && (
      <span className={styles.document}>
        <DocumentLink document={decided} />
      </span>
    )}
  </>
)

const columns: readonly Column<CalendarEntry>[] = [
  { key: 'what', head: compareWords.columns.what, cell: Step },
  {
    key: 'due',
    head: compareWords.columns.due,
    cell: ({ step }) => (step.due === null ? compareWords.noDay : <time dateTime={step.due}>{formatDate(step.due)}</time>),
  },
  { key: 'fate', head: compareWords.columns.fate, cell: Outcome },
]

const keyOf = ({ step }: CalendarEntry): string =>
  step.standing === 'enacted' ? `${step.measure.id} ${step.due}` : step.provision.id

/** What stood on the calendar before an event: the step, the day it was due, and what came of it with its document. */
export const CalendarTable = ({ caption, entries }: CalendarTableProps) => (
  <DataTable caption={caption} columns={columns} rows={entries} rowKey={keyOf} />
)
