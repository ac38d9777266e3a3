import { cellOf, dayCell, documentsCell, linkCell, rateCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureCell, type FigureTable } from '@/components/figure/figure-table'
import { paths, type UrlParams } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import type { MeasureEntry } from '@/lib/queries/contract/measure'
import { dutyWords } from '@/lib/words/duty'
import { legalStateWords } from '@/lib/words/legal-state'
import { measuresWords } from '@/lib/words/measures'
import { rateStateWords } from '@/lib/words/rate-state'

const stateCell = ({ state, legalState, announced }: MeasureEntry): FigureCell => {
  const label = [rateStateWords[state].label, ...(legalState === 'void' && state !== 'none' ? [legalStateWords.void.label] : [])].join(', ')
  const waiting = announced.length === 0 ? [] : [measuresWords.announced(announced.length)]
  return cellOf([{ text: label }, ...waiting.map((text) => ({ text, look: 'quiet' as const, beginsLine: true as const }))], [label, ...waiting].join('; '))
}

const words = measuresWords.columns

const columns = ({ authorities }: Frame, clocks: UrlParams, keep: UrlParams): ColumnOf<MeasureEntry>[] => [
  { key: 'duty', head: words.duty, cell: ({ id, title }) => linkCell(title, paths.measure(id, clocks)) },
  { key: 'authority', head: words.authority, cell: ({ authority }) => textCell(authorities.find(({ id }) => id === authority)?.title ?? authority) },
  { key: 'state', head: words.state, cell: stateCell },
  { key: 'rate', head: words.rate, numeric: true, meaning: dutyWords.unit, cell: ({ rate }) => rateCell(rate) },
  { key: 'from', head: words.from, cell: ({ from }) => dayCell(from) },
  { key: 'documents', head: words.documents, cell: ({ documents }) => documentsCell(documents, keep) },
]

/** The measures with their state on the day, in the order asked. */
export const measuresTable = (entries: readonly MeasureEntry[], frame: Frame, clocks: UrlParams, keep: UrlParams): FigureTable =>
  figureTable(measuresWords.table, columns(frame, clocks, keep), entries, ({ id }) => id)
