import { AveragesChart } from '@/components/charts/averages/chart'
import { AveragesKey } from '@/components/charts/averages/key'
import type { AverageSeries } from '@/components/charts/averages/series'
import { AveragesTable } from '@/components/charts/averages/table'
import { Figure } from '@/components/figure/figure'
import { documentsOf } from '@/lib/queries/cited'
import { featuredEvent } from '@/lib/queries/featured'
import type { World, WorldSeries } from '@/lib/queries/world'
import { seriesPageWords } from '@/lib/words/series-pages'

interface SeriesFigureProps {
  readonly id: string
  readonly title: string
  /** Series of one direction and quantity: no others share a chart, so that each publisher has a mark of its own. */
  readonly shown: readonly WorldSeries[]
  readonly world: World
}

/** Published series of one direction and quantity as points, with the definition of each beside them. */
export const SeriesFigure = ({ id, title, shown, world }: SeriesFigureProps) => {
  const featured = featuredEvent(world)
  const averages: AverageSeries[] = shown.map(({ series, points }) => ({
    series,
    points: points.map(({ on, value, documentId }) => ({ on, value, documentId })),
    party: series.imposedBy === featured?.parties[1] ? 'second' : 'first',
  }))
  const marks = featured === undefined ? [] : [{ on: featured.on, label: featured.mark, strength: 'event' as const }]
  return (
    <Figure
      id={id}
      title={title}
      subtitle={seriesPageWords.subtitle}
      sentence={seriesPageWords.sentence}
      table={<AveragesTable averages={averages} />}
      sources={documentsOf(world, shown.flatMap(({ points }) => points.map(({ documentId }) => documentId)))}
    >
      <AveragesChart figureId={id} averages={averages} marks={marks} />
      <AveragesKey averages={averages} />
    </Figure>
  )
}
