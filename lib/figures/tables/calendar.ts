import { cellOf, dayCell, withDocuments } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable, type Piece } from '@/components/figure/figure-table'
import type { DocumentRef } from '@/components/ui/document-link'
import type { Fate } from '@/lib/domain/compare/fate'
import type { Scheduled } from '@/lib/domain/compare/scheduled'
import { formatDate } from '@/lib/domain/format/date'
import { paths, type UrlParams } from '@/lib/paths'
import { compareWords } from '@/lib/words/compare'
import { fateWords } from '@/lib/words/fate'
import { announcedStep, fixedStep } from '@/lib/words/step'

/** A step on the calendar and what came of it, with the documents that say so, where there are any. */
export interface CalendarEntry {
  readonly step: Scheduled
  readonly fate: Fate
  readonly stated: DocumentRef | null
  readonly decided: DocumentRef | null
}

const said = (pieces: readonly Piece[], document: DocumentRef | null, keep: UrlParams) =>
  withDocuments(cellOf(pieces, pieces.map(({ text }) => text).join('')), document === null ? [] : [document], keep)

const what = (step: Scheduled): string =>
  step.standing === 'enacted' ? fixedStep(step.from, step) : announcedStep(step.provision.act, step.provision.rate)

const stepCell = ({ step, stated }: CalendarEntry, keep: UrlParams) =>
  said(
    [
      { text: step.measure.title, href: paths.measure(step.measure.id, keep) },
      { text: `: ${what(step)}, ` },
      { text: step.standing === 'enacted' ? compareWords.law : compareWords.announced, look: 'quiet' },
    ],
    stated,
    keep,
  )

const fateCell = ({ step, fate, decided }: CalendarEntry, keep: UrlParams) =>
  said(
    [
      { text: fateWords[fate.kind].label, look: 'strong' },
      {
        text: [
          fate.on === null ? '' : ` ${formatDate(fate.on)}`,
          fate.until === null ? '' : `, ${compareWords.untilDay(fate.until)}`,
          step.standing === 'announced' && fate.kind === 'withdrawn' ? `, ${compareWords.neverLaw}` : '',
        ].join(''),
      },
    ],
    decided,
    keep,
  )

const columns = (keep: UrlParams): ColumnOf<CalendarEntry>[] => [
  { key: 'what', head: compareWords.columns.what, cell: (entry) => stepCell(entry, keep) },
  { key: 'due', head: compareWords.columns.due, cell: ({ step }) => dayCell(step.due, compareWords.noDay) },
  { key: 'fate', head: compareWords.columns.fate, cell: (entry) => fateCell(entry, keep) },
]

const keyOf = ({ step }: CalendarEntry): string =>
  step.standing === 'enacted' ? `${step.measure.id} ${step.due}` : step.provision.id

/** What stood on the calendar before an event: the step, the day it was due, and what came of it with its document. */
export const calendarTable = (caption: string, entries: readonly CalendarEntry[], keep: UrlParams): FigureTable =>
  figureTable(caption, columns(keep), entries, keyOf)
