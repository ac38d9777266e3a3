import { cellOf, pctCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { formatDelta } from '@/lib/domain/format/rate'
import type { ChosenSum } from '@/lib/queries/explore/explore-view'
import { dutyWords } from '@/lib/words/duty'
import { directionTitle } from '@/lib/words/duty-sentences'
import { exploreWords } from '@/lib/words/explore'
import { seriesPageWords } from '@/lib/words/series-pages'

const words = exploreWords.sumColumns

const columns: readonly ColumnOf<ChosenSum>[] = [
  { key: 'direction', head: words.direction, cell: (sum) => textCell(directionTitle(sum)) },
  { key: 'madeOf', head: words.madeOf, cell: ({ measures }) => textCell(measures.map(({ measure }) => measure.title).join('; ')) },
  { key: 'before', head: words.before, numeric: true, meaning: dutyWords.unit, cell: ({ before }) => pctCell(before.pct) },
  { key: 'after', head: words.after, numeric: true, meaning: dutyWords.unit, cell: ({ after }) => pctCell(after.pct) },
  {
    key: 'difference',
    head: words.difference,
    numeric: true,
    meaning: seriesPageWords.differenceUnit,
    cell: ({ deltaPp }) => cellOf([{ text: formatDelta(deltaPp) }], deltaPp),
  },
]

/** The chosen duties on all goods of each direction together on the two days. */
export const sumsTable = (sums: readonly ChosenSum[]): FigureTable =>
  figureTable(exploreWords.sumsTitle, columns, sums, ({ imposer, target }) => `${imposer.id} ${target.id}`)
