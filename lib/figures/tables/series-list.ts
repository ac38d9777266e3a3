import { cellOf, linkCell, textCell } from '@/components/figure/cells'
import { figureTable, type ColumnOf, type FigureTable } from '@/components/figure/figure-table'
import { formatDate } from '@/lib/domain/format/date'
import { formatPct } from '@/lib/domain/format/rate'
import { paths, type UrlParams } from '@/lib/paths'
import type { World, WorldSeries } from '@/lib/queries/world'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'

const words = seriesPageWords.columns

/** Who charges whom, in words. */
export const directionOf = ({ series }: Pick<WorldSeries, 'series'>, { economies }: Pick<World, 'economies'>): string =>
  seriesPageWords.direction(economies.get(series.imposedBy)?.name ?? series.imposedBy, economies.get(series.target)?.inSentence ?? series.target)

const newestCell = ({ points }: WorldSeries, keep: UrlParams) => {
  const newest = points.at(-1)
  if (newest === undefined) return textCell('')
  const { on, value, documentId } = newest
  return cellOf([{ text: formatPct(value), href: paths.source(documentId, keep) }, { text: `, ${formatDate(on)}` }], `${value} (${on})`)
}

const columns = (world: World, keep: UrlParams): ColumnOf<WorldSeries>[] => [
  { key: 'series', head: words.series, cell: ({ series }) => linkCell(series.title, paths.oneSeries(series.id, keep)) },
  { key: 'direction', head: words.direction, cell: (one) => textCell(directionOf(one, world)) },
  {
    key: 'quantity',
    head: words.quantity,
    cell: ({ series: { quantity } }) => cellOf([{ text: quantityWords[quantity].label, title: quantityWords[quantity].explanation }], quantityWords[quantity].label),
  },
  { key: 'publisher', head: words.publisher, cell: ({ series }) => textCell(series.publisher) },
  { key: 'points', head: words.points, numeric: true, cell: ({ points }) => cellOf([{ text: String(points.length) }], points.length) },
  { key: 'newest', head: words.newest, numeric: true, cell: (one) => newestCell(one, keep) },
]

/** The published series, a row each, the newest figure leading to its document. */
export const seriesListTable = (shown: readonly WorldSeries[], world: World, keep: UrlParams): FigureTable =>
  figureTable(seriesPageWords.list, columns(world, keep), shown, ({ series }) => series.id)
