import { chartsOfAverages, type AverageSeries } from '@/components/charts/averages/series'
import type { FigureData } from '@/components/figure/figure-data'
import { QUANTITIES, type Quantity } from '@/lib/domain/record/series'
import type { UrlParams } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import type { ChosenSeries } from '@/lib/queries/explore/explore-view'
import { exploreWords } from '@/lib/words/explore'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'
import { fullPoints } from '../full/points'
import { partySlot } from '../party-slot'
import { averagesTable } from '../tables/series-points'
import { chosenSeriesTable } from '../tables/chosen-series'
import type { ExplorePage } from './explore-page'
import { eventMarks } from './marks'

const documentsOfSeries = ({ frame: { world } }: ExplorePage, chosen: readonly ChosenSeries[]) =>
  documentsOf(world, chosen.flatMap(({ points }) => points.map(({ documentId }) => documentId)))

/** Series of one quantity share a chart, with the definition of each below it; another quantity is another axis. */
const chartsOf = (page: ExplorePage, quantity: Quantity, keep: UrlParams): FigureData[] => {
  const { frame: { world }, view } = page
  const alike = view.series.filter(({ series }) => series.quantity === quantity)
  const averages: AverageSeries[] = alike.map(({ series, points }) => ({
    series,
    points: points.map(({ on, value, documentId }) => ({ on, value, documentId })),
    party: partySlot(world, series.imposedBy),
  }))
  return chartsOfAverages(averages).map((chart, part): FigureData => {
    const chosen = alike.filter(({ series }) => chart.some((one) => one.series.id === series.id))
    return {
      id: `averages-${quantity}-${part + 1}`,
      title: exploreWords.averagesTitle(quantityWords[quantity].label, part),
      subtitle: exploreWords.averagesSubtitle,
      sentence: `${quantityWords[quantity].explanation} ${seriesPageWords.sentence}`,
      chart: { kind: 'averages', input: { averages: chart, marks: eventMarks(page), keep } },
      table: averagesTable(chart, keep),
      full: fullPoints(chosen),
      sources: documentsOfSeries(page, chosen),
    }
  })
}

/** The figures of the chosen series: their points, a chart for each quantity, and the two days against each other. */
export const seriesFigures = (page: ExplorePage, keep: UrlParams): FigureData[] => {
  const { query, view: { series } } = page
  if (series.length === 0) return []
  const moved = series.filter(({ between }) => between.differencePp !== null).length
  return [
    ...(query.unit === 'pct' ? QUANTITIES.flatMap((quantity) => chartsOf(page, quantity, keep)) : []),
    {
      id: 'series',
      title: exploreWords.seriesTitle,
      subtitle: exploreWords.seriesSubtitle,
      sentence: exploreWords.seriesSentence(series.length, moved),
      chart: null,
      table: chosenSeriesTable(series, keep),
      full: fullPoints(series),
      sources: [],
    },
  ]
}
