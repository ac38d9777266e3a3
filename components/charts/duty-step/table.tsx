import type { DutyStep } from '@/lib/domain/compare/duty-steps'
import { formatDate, formatLastDay } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import { dutyWords } from '@/lib/words/duty'
import { DataTable, type Column } from '../../table/data-table'
import { DocumentIdLink } from '../../ui/document-link'
import { documentsOn, type PointDocument } from '../point-document'

interface DutyStepTableProps {
  readonly caption: string
  readonly steps: readonly DutyStep[]
  readonly documents: readonly PointDocument[]
}

const Aside = ({ step }: { readonly step: DutyStep }) => {
  const notes = [
    ...(step.suspended.length > 0 ? [dutyWords.suspended(step.suspended.map(({ pct }) => pct))] : []),
    ...(step.unverified.length > 0 ? [dutyWords.unverified(step.unverified.map(({ pct }) => pct))] : []),
    ...(step.duty.unquantified.length > 0 ? [dutyWords.unquantified(step.duty.unquantified.length)] : []),
  ]
  return notes.join('; ')
}

const columnsOf = (documents: readonly PointDocument[]): Column<DutyStep>[] => [
  { key: 'from', head: dutyWords.columns.from, cell: ({ from }) => <time dateTime={from}>{formatDate(from)}</time> },
  { key: 'to', head: dutyWords.columns.to, cell: formatLastDay },
  {
    key: 'duty',
    head: dutyWords.columns.duty,
    numeric: true,
    cell: ({ duty }) => (duty.unquantified.length > 0 ? '–' : formatPct(duty.pct)),
  },
  {
    key: 'madeOf',
    head: dutyWords.columns.madeOf,
    cell: ({ shares }) =>
      shares.map(({ authority, pct, legalState }) => dutyWords.share(authority.title, pct, legalState === 'void')).join(', '),
  },
  { key: 'aside', head: dutyWords.columns.aside, cell: (step) => <Aside step={step} /> },
  {
    key: 'document',
    head: dutyWords.columns.document,
    cell: ({ from }) =>
      documentsOn(documents, from).map(({ documentId, name }, index) => (
        <span key={documentId}>
          {index > 0 && ', '}
          <DocumentIdLink id={documentId}>{name}</DocumentIdLink>
        </span>
      )),
  },
]

/** The table twin of the duty charts: every change point with what the duty is made of and the document of the step. */
export const DutyStepTable = ({ caption, steps, documents }: DutyStepTableProps) => (
  <DataTable caption={caption} columns={columnsOf(documents)} rows={steps} rowKey={({ from }) => from} />
)
