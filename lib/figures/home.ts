import type { AverageSeries } from '@/components/charts/averages/series'
import type { EventMark } from '@/components/charts/marks'
import type { FigureData } from '@/components/figure/figure-data'
import type { EventRecord } from '@/lib/domain/record/event'
import { isCountryWide } from '@/lib/domain/measure/country-wide'
import type { UrlParams } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import type { HomeDirection, HomePage } from '@/lib/queries/home/home-page'
import { measuresOf } from '@/lib/queries/world'
import { dutyWords } from '@/lib/words/duty'
import { directionTitle } from '@/lib/words/duty-sentences'
import { dutySentence } from '@/lib/words/figure-sentences'
import { homeWords } from '@/lib/words/home'
import { fullPoints } from './full/points'
import { fullRatePeriods } from './full/rate-periods'
import { dutyStepsTable } from './tables/duty-steps'
import { averagesTable } from './tables/series-points'

const markOf =
  (featured: EventRecord) =>
  ({ id, on, mark }: EventRecord): EventMark => ({ on, label: mark, strength: id === featured.id ? 'event' : 'other' })

const largest = ({ directions }: HomePage): number =>
  Math.max(...directions.flatMap(({ steps }) => steps.map(({ duty }) => Number(duty.pct))))

/** The country-wide duty of one direction since shortly before the first one; both directions share one scale. */
const dutyFigure = (page: HomePage, direction: HomeDirection, isFirst: boolean, keep: UrlParams): FigureData => {
  const { imposer, target, steps, documents } = direction
  return {
    id: `duty-${imposer.id}`,
    title: directionTitle(direction),
    subtitle: homeWords.dutySubtitle,
    sentence: dutySentence(steps),
    chart: {
      kind: 'duty-step',
      input: { steps, party: isFirst ? 'first' : 'second', marks: page.marks.map(markOf(page.event)), max: largest(page), documents, keep },
    },
    table: dutyStepsTable(dutyWords.table(imposer.inSentence, target.inSentence), steps, documents, keep),
    full: fullRatePeriods(measuresOf(page.world, imposer.id, target.id).filter(({ measure }) => isCountryWide(measure))),
    sources: [],
  }
}

/** The published averages as points, with the method of each. */
const averagesFigure = (page: HomePage, keep: UrlParams): FigureData => {
  const [first] = page.directions
  const averages: AverageSeries[] = page.averages.map(({ series, points }) => ({
    series,
    points: points.map(({ on, value, documentId }) => ({ on, value, documentId })),
    party: series.imposedBy === first?.imposer.id ? 'first' : 'second',
  }))
  return {
    id: 'averages',
    title: homeWords.averagesTitle,
    subtitle: homeWords.averagesSubtitle,
    sentence: homeWords.averagesSentence,
    chart: { kind: 'averages', input: { averages, marks: page.marks.map(markOf(page.event)), keep } },
    table: averagesTable(averages, keep),
    full: fullPoints(page.averages),
    sources: documentsOf(page.world, page.averages.flatMap(({ points }) => points.map(({ documentId }) => documentId))),
  }
}

/** The figures of the front page. `keep`: the clocks that links carry on. */
export const homeFigures = (page: HomePage, keep: UrlParams): FigureData[] => [
  ...page.directions.map((one, index) => dutyFigure(page, one, index === 0, keep)),
  averagesFigure(page, keep),
]
