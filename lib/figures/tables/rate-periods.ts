import { cellOf, dayCell, lastDayCell, linkCell, NOTHING, rateCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureCell, type FigureTable } from '@/components/figure/figure-table'
import type { Provision } from '@/lib/domain/measure/provision'
import type { RatePeriod } from '@/lib/domain/measure/rate-period'
import { paths, type UrlParams } from '@/lib/paths'
import { dutyWords } from '@/lib/words/duty'
import { historyWords } from '@/lib/words/history'
import { legalStateWords } from '@/lib/words/legal-state'
import { rateStateWords } from '@/lib/words/rate-state'

/** The rate periods of one measure with what names their documents. */
export interface NamedPeriods {
  readonly caption: string
  readonly periods: readonly RatePeriod[]
  readonly provisions: readonly Provision[]
  /** Short names of documents by id. */
  readonly documentNames: Readonly<Record<string, string>>
}

const stateCell = ({ state, legalState }: RatePeriod): FigureCell =>
  textCell([rateStateWords[state].label, ...(legalState === 'void' && state !== 'none' ? [legalStateWords.void.label] : [])].join(', '))

const columns = ({ provisions, documentNames }: NamedPeriods, keep: UrlParams): ColumnOf<RatePeriod>[] => [
  { key: 'from', head: historyWords.columns.from, cell: ({ from }) => dayCell(from) },
  { key: 'to', head: historyWords.columns.to, cell: lastDayCell },
  { key: 'rate', head: historyWords.columns.rate, numeric: true, meaning: dutyWords.unit, cell: ({ rate }) => rateCell(rate) },
  { key: 'state', head: historyWords.columns.state, cell: stateCell },
  {
    key: 'document',
    head: historyWords.columns.document,
    cell: ({ provisionId }) => {
      const documentId = provisions.find(({ id }) => id === provisionId)?.documentId
      return documentId === undefined
        ? cellOf([{ text: NOTHING }], null)
        : linkCell(documentNames[documentId] ?? documentId, paths.source(documentId, keep))
    },
  },
]

/** The rate and state of one measure, period by period. */
export const ratePeriodsTable = (named: NamedPeriods, keep: UrlParams): FigureTable =>
  figureTable(named.caption, columns(named, keep), named.periods, ({ from }) => from)
