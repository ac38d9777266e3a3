import { cellOf, dayCell, linkCell, NOTHING, pctCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { formatDelta } from '@/lib/domain/format/rate'
import { paths, type UrlParams } from '@/lib/paths'
import type { ChosenSeries } from '@/lib/queries/explore/explore-view'
import { exploreWords } from '@/lib/words/explore'
import { quantityWords } from '@/lib/words/quantity'
import { seriesWords } from '@/lib/words/series'
import { seriesPageWords } from '@/lib/words/series-pages'

const words = exploreWords.seriesColumns

const valueColumn = (key: 'before' | 'after', keep: UrlParams): ColumnOf<ChosenSeries> => ({
  key,
  head: words[key],
  numeric: true,
  meaning: seriesWords.unit,
  cell: ({ between }) => {
    const point = between[key]
    return point === null ? textCell('') : pctCell(point.value, paths.source(point.documentId, keep))
  },
})

const columns = (keep: UrlParams): ColumnOf<ChosenSeries>[] => [
  { key: 'series', head: words.series, cell: ({ series }) => linkCell(series.title, paths.oneSeries(series.id, keep)) },
  { key: 'quantity', head: words.quantity, cell: ({ series: { quantity } }) => textCell(quantityWords[quantity].label) },
  valueColumn('before', keep),
  { key: 'beforeOn', head: words.beforeOn, cell: ({ between }) => dayCell(between.before?.on ?? null) },
  valueColumn('after', keep),
  { key: 'afterOn', head: words.afterOn, cell: ({ between }) => dayCell(between.after?.on ?? null) },
  {
    key: 'difference',
    head: words.difference,
    numeric: true,
    meaning: seriesPageWords.differenceUnit,
    cell: ({ between: { differencePp } }) => (differencePp === null ? cellOf([{ text: NOTHING }], null) : cellOf([{ text: formatDelta(differencePp) }], differencePp)),
  },
  { key: 'method', head: words.method, cell: ({ series: { method, unit, publisher } }) => textCell(`${publisher}. ${seriesWords.method(method, unit)}`) },
]

/** The chosen series on the two days, each by the values that its publisher gives, with its definition. */
export const chosenSeriesTable = (series: readonly ChosenSeries[], keep: UrlParams): FigureTable =>
  figureTable(exploreWords.seriesTitle, columns(keep), series, (one) => one.series.id)
