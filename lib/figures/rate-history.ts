import type { EventMark } from '@/components/charts/marks'
import type { FigureData } from '@/components/figure/figure-data'
import { documentName } from '@/lib/domain/format/document-name'
import type { Provision } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { UrlParams } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import type { World, WorldMeasure } from '@/lib/queries/world'
import { historyWords } from '@/lib/words/history'
import { measureWords } from '@/lib/words/measure'
import { fullRatePeriods } from './full/rate-periods'
import { partySlot } from './party-slot'
import { ratePeriodsTable } from './tables/rate-periods'

/** So many of the latest steps are told in words; the table has all. */
const TOLD = 4

/** Only what the chart draws goes to the browser: a note may be newer than the day that the page looks from. */
const drawn = ({ id, measureId, documentId, publishedOn, sequence, act, standing, rate, from, to }: Provision): Provision => ({
  id, measureId, documentId, publishedOn, sequence, act, standing, rate, from, to,
})

interface RateHistory {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly known: WorldMeasure
  /** The days drawn. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly marks: readonly EventMark[]
}

/** The rate of one measure over time. */
export const rateHistoryFigure = ({ id, title, subtitle, known, from, to, marks }: RateHistory, world: World, keep: UrlParams): FigureData => {
  const { measure, periods, provisions } = known
  const documents = documentsOf(world, provisions.map(({ documentId }) => documentId))
  const documentNames = Object.fromEntries(documents.map((document) => [document.id, documentName(document)]))
  const painted = new Set(periods.flatMap(({ basis }) => basis))
  const steps = periods.map((period) => measureWords.step(period.from, historyWords.state(period)))
  return {
    id,
    title,
    subtitle,
    sentence: measureWords.historySentence(steps.slice(-TOLD), Math.max(0, steps.length - TOLD)),
    chart: {
      kind: 'rate-history',
      input: { periods, provisions: provisions.map(drawn), party: partySlot(world, measure.imposedBy), from, to, marks, documentNames, keep },
    },
    table: ratePeriodsTable({ caption: historyWords.table(measure.title), periods, provisions, documentNames }, keep),
    full: fullRatePeriods([known]),
    sources: documentsOf(world, provisions.filter((one) => painted.has(one.id)).map(({ documentId }) => documentId)),
  }
}
