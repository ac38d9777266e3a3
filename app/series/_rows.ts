import type { SeriesRow } from '@/components/series/series-list'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import type { World, WorldSeries } from '@/lib/queries/world'
import { seriesPageWords } from '@/lib/words/series-pages'

/** Who charges whom, in words. */
export const directionOf = ({ series }: Pick<WorldSeries, 'series'>, { economies }: Pick<World, 'economies'>): string =>
  seriesPageWords.direction(economies.get(series.imposedBy)?.name ?? series.imposedBy, economies.get(series.target)?.inSentence ?? series.target)

/** The rows of the list; a series without points is not in the world. */
export const seriesRows = (shown: readonly WorldSeries[], frame: Frame): SeriesRow[] =>
  shown.flatMap((one) =>
    one.points.slice(-1).map((newest) => ({
      series: one.series,
      href: paths.oneSeries(one.series.id, keptClocks(frame)),
      direction: directionOf(one, frame.world),
      points: one.points.length,
      newest,
    })),
  )
