import { cellOf, dayCell, lastDayCell, pctCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { documentsOn, type PointDocument } from '@/components/charts/point-document'
import type { DutyStep } from '@/lib/domain/compare/duty-steps'
import { paths, type UrlParams } from '@/lib/paths'
import { dutyWords } from '@/lib/words/duty'

const madeOf = ({ shares }: DutyStep): string =>
  shares.map(({ authority, pct, legalState }) => dutyWords.share(authority.title, pct, legalState === 'void')).join(', ')

const asideOf = (step: DutyStep): string =>
  [
    ...(step.suspended.length > 0 ? [dutyWords.suspended(step.suspended.map(({ pct }) => pct))] : []),
    ...(step.unverified.length > 0 ? [dutyWords.unverified(step.unverified.map(({ pct }) => pct))] : []),
    ...(step.duty.unquantified.length > 0 ? [dutyWords.unquantified(step.duty.unquantified.length)] : []),
  ].join('; ')

const columnsOf = (documents: readonly PointDocument[], keep: UrlParams): ColumnOf<DutyStep>[] => [
  { key: 'from', head: dutyWords.columns.from, cell: ({ from }) => dayCell(from) },
  { key: 'to', head: dutyWords.columns.to, cell: lastDayCell },
  {
    key: 'duty',
    head: dutyWords.columns.duty,
    numeric: true,
    meaning: dutyWords.unit,
    cell: ({ duty }) => pctCell(duty.unquantified.length > 0 ? null : duty.pct),
  },
  { key: 'madeOf', head: dutyWords.columns.madeOf, cell: (step) => textCell(madeOf(step)) },
  { key: 'aside', head: dutyWords.columns.aside, cell: (step) => textCell(asideOf(step)) },
  {
    key: 'document',
    head: dutyWords.columns.document,
    cell: ({ from }) => {
      const found = documentsOn(documents, from)
      return cellOf(
        found.map(({ documentId, name }) => ({ text: name, href: paths.source(documentId, keep), beginsLine: true })),
        found.length === 0 ? null : found.map(({ name }) => name).join('; '),
      )
    },
  },
]

/** Every change point of a country-wide duty with what the duty is made of and the documents of the step. */
export const dutyStepsTable = (
  caption: string,
  steps: readonly DutyStep[],
  documents: readonly PointDocument[],
  keep: UrlParams,
): FigureTable => figureTable(caption, columnsOf(documents, keep), steps, ({ from }) => from)
