import type { FigureData } from '@/components/figure/figure-data'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import { chartDays } from '@/lib/queries/measures/chart-days'
import type { MeasureAnswer, MeasureQuery } from '@/lib/queries/measures/detail-contract'
import type { WorldMeasure } from '@/lib/queries/world'
import { measureWords } from '@/lib/words/measure'
import { fullProvisions } from './full/provisions'
import { rateHistoryFigure } from './rate-history'
import { knownVersionsTable } from './tables/known-versions'
import { provisionsTable } from './tables/provisions'

/** All that the page of a measure shows. */
export interface MeasurePage extends Asked<MeasureQuery> {
  readonly known: WorldMeasure
  readonly detail: MeasureAnswer
}

/** Events that home leads with, for a chart to be read by. */
const marksOf = ({ frame, known }: MeasurePage, from: PlainDate, to: PlainDate) =>
  frame.world.events
    .filter(({ featured, on, parties }) => featured !== null && on > from && on < to && parties.includes(known.measure.imposedBy))
    .map(({ on, mark }) => ({ on, label: mark, strength: 'other' as const }))

/** The rate over time; nothing where no document gives one. */
const historyFigure = (page: MeasurePage, keep: UrlParams): FigureData[] => {
  const { known, query, frame } = page
  const { periods, provisions } = known
  if (periods.length === 0 && provisions.every(({ rate }) => rate === null)) return []
  const { from, to } = chartDays(known, query.on, query.knownOn)
  const marks = marksOf(page, from, to)
  const { historyTitle: title, historySubtitle: subtitle } = measureWords
  return [rateHistoryFigure({ id: 'history', title, subtitle, known, from, to, marks }, frame.world, keep)]
}

const provisionsFigure = ({ detail, known, frame }: MeasurePage, keep: UrlParams): FigureData => ({
  id: 'provisions',
  title: measureWords.provisionsTitle,
  subtitle: measureWords.provisionsNote,
  sentence: measureWords.provisionsSentence(detail.provisions.map(({ standing }) => standing)),
  chart: null,
  table: provisionsTable(detail.provisions, keep),
  full: fullProvisions([known], frame.world),
  sources: [],
})

/** Without any law there is nothing of which knowledge could have changed. */
const knownFigure = ({ detail, known, frame }: MeasurePage, keep: UrlParams): FigureData[] =>
  detail.known.length === 0
    ? []
    : [
        {
          id: 'known',
          title: measureWords.knownTitle,
          subtitle: measureWords.knownNote,
          sentence: measureWords.knownSentence(detail.known.length),
          chart: null,
          table: knownVersionsTable(detail.known, keep),
          full: fullProvisions([known], frame.world),
          sources: [],
        },
      ]

/** The figures of the page of one measure. `keep`: the clocks that links carry on. */
export const measureFigures = (page: MeasurePage, keep: UrlParams): FigureData[] => [
  ...historyFigure(page, keep),
  provisionsFigure(page, keep),
  ...knownFigure(page, keep),
]
