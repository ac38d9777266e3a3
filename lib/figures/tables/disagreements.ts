import { cellOf, dayCell, linkCell, pctCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import type { Disagreement, GivenValue } from '@/lib/domain/series/disagreements'
import { paths, type UrlParams } from '@/lib/paths'
import { seriesWords } from '@/lib/words/series'
import { seriesPageWords } from '@/lib/words/series-pages'

const words = seriesPageWords.disagreeColumns

const columns = (keep: UrlParams): ColumnOf<Disagreement>[] => {
  const nameOf = ({ series }: GivenValue) => linkCell(series.publisher, paths.oneSeries(series.id, keep))
  const valueOf = ({ value, documentId }: GivenValue) => pctCell(value, paths.source(documentId, keep))
  return [
    { key: 'on', head: words.on, cell: ({ on }) => dayCell(on) },
    { key: 'first', head: words.first, cell: ({ first }) => nameOf(first) },
    { key: 'firstValue', head: words.firstValue, numeric: true, meaning: seriesWords.unit, cell: ({ first }) => valueOf(first) },
    { key: 'second', head: words.second, cell: ({ second }) => nameOf(second) },
    { key: 'secondValue', head: words.secondValue, numeric: true, meaning: seriesWords.unit, cell: ({ second }) => valueOf(second) },
    {
      key: 'difference',
      head: words.difference,
      numeric: true,
      meaning: seriesPageWords.differenceUnit,
      cell: ({ differencePp }) => cellOf([{ text: seriesPageWords.difference(differencePp) }], differencePp),
    },
  ]
}

/** The days that two series both give: both values, each leading to its document, and the difference in points. */
export const disagreementsTable = (rows: readonly Disagreement[], keep: UrlParams): FigureTable =>
  figureTable(seriesPageWords.disagreeTitle, columns(keep), rows, ({ on, first, second }) => `${on} ${first.series.id} ${second.series.id}`)
