import type { FigureData } from '@/components/figure/figure-data'
import { documentName } from '@/lib/domain/format/document-name'
import type { Provision } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import type { Asked } from '@/lib/queries/ask'
import { documentsOf } from '@/lib/queries/cited'
import { featuredEvent } from '@/lib/queries/featured'
import { chartDays } from '@/lib/queries/measures/chart-days'
import type { MeasureAnswer, MeasureQuery } from '@/lib/queries/measures/detail-contract'
import type { WorldMeasure } from '@/lib/queries/world'
import { historyWords } from '@/lib/words/history'
import { measureWords } from '@/lib/words/measure'
import { fullProvisions } from './full/provisions'
import { fullRatePeriods } from './full/rate-periods'
import { knownVersionsTable } from './tables/known-versions'
import { provisionsTable } from './tables/provisions'
import { ratePeriodsTable } from './tables/rate-periods'

/** All that the page of a measure shows. */
export interface MeasurePage extends Asked<MeasureQuery> {
  readonly known: WorldMeasure
  readonly detail: MeasureAnswer
}

/** So many of the latest steps are told in words; the table has all. */
const TOLD = 4

/** Only what the chart draws goes to the browser: a note may be newer than the day that the page looks from. */
const drawn = ({ id, measureId, documentId, publishedOn, sequence, act, standing, rate, from, to }: Provision): Provision => ({
  id, measureId, documentId, publishedOn, sequence, act, standing, rate, from, to,
})

/** Events that home leads with, for a chart to be read by. */
const marksOf = ({ frame, known }: MeasurePage, from: PlainDate, to: PlainDate) =>
  frame.world.events
    .filter(({ featured, on, parties }) => featured !== null && on > from && on < to && parties.includes(known.measure.imposedBy))
    .map(({ on, mark }) => ({ on, label: mark, strength: 'other' as const }))

/** The rate over time; nothing where no document gives one. */
const historyFigure = (page: MeasurePage, keep: UrlParams): FigureData[] => {
  const { known, query, frame } = page
  const { measure, periods, provisions } = known
  if (periods.length === 0 && provisions.every(({ rate }) => rate === null)) return []
  const { from, to } = chartDays(known, query.on, query.knownOn)
  const documents = documentsOf(frame.world, provisions.map(({ documentId }) => documentId))
  const documentNames = Object.fromEntries(documents.map((document) => [document.id, documentName(document)]))
  const painted = new Set(periods.flatMap(({ basis }) => basis))
  const steps = periods.map((period) => measureWords.step(period.from, historyWords.state(period)))
  const party = featuredEvent(frame.world)?.parties[1] === measure.imposedBy ? 'second' : 'first'
  return [
    {
      id: 'history',
      title: measureWords.historyTitle,
      subtitle: measureWords.historySubtitle,
      sentence: measureWords.historySentence(steps.slice(-TOLD), Math.max(0, steps.length - TOLD)),
      chart: {
        kind: 'rate-history',
        input: { periods, provisions: provisions.map(drawn), party, from, to, marks: marksOf(page, from, to), documentNames, keep },
      },
      table: ratePeriodsTable({ caption: historyWords.table(measure.title), periods, provisions, documentNames }, keep),
      full: fullRatePeriods([known]),
      sources: documentsOf(frame.world, provisions.filter(({ id }) => painted.has(id)).map(({ documentId }) => documentId)),
    },
  ]
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
