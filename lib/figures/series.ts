import type { AverageSeries } from '@/components/charts/averages/series'
import type { FigureData } from '@/components/figure/figure-data'
import { disagreements, type Disagreement } from '@/lib/domain/series/disagreements'
import { groupByKind } from '@/lib/domain/series/same-kind'
import type { UrlParams } from '@/lib/paths'
import { looksFromNow, type Asked, type Frame } from '@/lib/queries/ask'
import { documentsOf } from '@/lib/queries/cited'
import { featuredEvent } from '@/lib/queries/featured'
import type { SeriesQuery } from '@/lib/queries/series/contract'
import type { World, WorldSeries } from '@/lib/queries/world'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'
import { fullPoints } from './full/points'
import { disagreementsTable } from './tables/disagreements'
import { directionOf, seriesListTable } from './tables/series-list'
import { averagesTable, pointsTable } from './tables/series-points'

/** All that the page of one series shows. */
export interface OneSeriesPage extends Asked<SeriesQuery> {
  readonly shown: WorldSeries
  /** The series of the same direction and quantity, this one among them. */
  readonly alike: readonly WorldSeries[]
}

/** Fewer points than these are no picture; the list has them. */
export const FEWEST_POINTS = 3

/** The documents that series rest on. */
const documentsOfSeries = (shown: readonly WorldSeries[], world: World) =>
  documentsOf(world, shown.flatMap(({ points }) => points.map(({ documentId }) => documentId)))

/** Series of one direction and quantity as points: no others share a chart, so that each publisher has a mark of its own. */
export const averagesFigure = (id: string, title: string, shown: readonly WorldSeries[], world: World, keep: UrlParams): FigureData => {
  const featured = featuredEvent(world)
  const averages: AverageSeries[] = shown.map(({ series, points }) => ({
    series,
    points: points.map(({ on, value, documentId }) => ({ on, value, documentId })),
    party: series.imposedBy === featured?.parties[1] ? 'second' : 'first',
  }))
  const marks = featured === undefined ? [] : [{ on: featured.on, label: featured.mark, strength: 'event' as const }]
  return {
    id,
    title,
    subtitle: seriesPageWords.subtitle,
    sentence: seriesPageWords.sentence,
    chart: { kind: 'averages', input: { averages, marks, keep } },
    table: averagesTable(averages, keep),
    full: fullPoints(shown),
    sources: documentsOfSeries(shown, world),
  }
}

const disagreementsFigure = (rows: readonly Disagreement[], among: readonly WorldSeries[], keep: UrlParams): FigureData => ({
  id: 'disagreements',
  title: seriesPageWords.disagreeTitle,
  subtitle: seriesPageWords.disagreeNote,
  sentence: rows.length === 0 ? seriesPageWords.disagreeNone : seriesPageWords.disagreeSentence(rows),
  chart: null,
  table: disagreementsTable(rows, keep),
  full: fullPoints(among),
  sources: [],
})

/** The figures of the list of series: a chart for each direction and quantity, where two disagree, and all of them. */
export const seriesFigures = (shown: readonly WorldSeries[], { world }: Frame, keep: UrlParams): FigureData[] =>
  shown.length === 0
    ? []
    : [
        ...groupByKind(shown)
          .filter(({ alike }) => alike.flatMap(({ points }) => points).length >= FEWEST_POINTS)
          .map(({ series, alike }) =>
            averagesFigure(
              `alike-${series.id}`,
              seriesPageWords.figureTitle(directionOf({ series }, world), quantityWords[series.quantity].label),
              alike,
              world,
              keep,
            ),
          ),
        disagreementsFigure(disagreements(shown), shown, keep),
        {
          id: 'list',
          title: seriesPageWords.list,
          subtitle: seriesPageWords.listNote(FEWEST_POINTS),
          sentence: seriesPageWords.lede,
          chart: null,
          table: seriesListTable(shown, world, keep),
          full: fullPoints(shown),
          sources: [],
        },
      ]

/** The figures of the page of one series. Notes have no day of their own, so they are shown only to who looks from now. */
export const oneSeriesFigures = ({ shown, alike, frame }: OneSeriesPage, keep: UrlParams): FigureData[] => {
  const { id, title } = shown.series
  const held = disagreements(alike).filter(({ first, second }) => first.series.id === id || second.series.id === id)
  const rows = shown.points.flatMap(({ on, value, documentId, note }) =>
    documentsOf(frame.world, [documentId]).map((document) => ({ on, value, document, note: looksFromNow(frame) ? note : null })),
  )
  return [
    averagesFigure('chart', title, [shown], frame.world, keep),
    {
      id: 'points',
      title: seriesPageWords.oneTitle,
      subtitle: seriesPageWords.pointsNote,
      sentence: seriesPageWords.days(shown.points.length, rows[0]?.on ?? frame.world.knownOn, rows.at(-1)?.on ?? frame.world.knownOn),
      chart: null,
      table: pointsTable(rows, keep),
      full: fullPoints([shown]),
      sources: [],
    },
    disagreementsFigure(held, alike, keep),
  ]
}
