import { RateHistoryChart } from '@/components/charts/rate-history/chart'
import { RateHistoryTable } from '@/components/charts/rate-history/table'
import { Figure } from '@/components/figure/figure'
import { EmptyState } from '@/components/ui/empty-state'
import { documentName } from '@/lib/domain/format/document-name'
import type { Provision } from '@/lib/domain/measure/provision'
import type { PlainDate } from '@/lib/domain/plain-date'
import { documentsOf } from '@/lib/queries/cited'
import { featuredEvent } from '@/lib/queries/featured'
import { chartDays } from '@/lib/queries/measures/chart-days'
import { historyWords } from '@/lib/words/history'
import { measureWords } from '@/lib/words/measure'
import type { MeasurePage } from './_read'

const FIGURE = 'history'
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

/** The rate over time as a chart, in words and as a table. */
export const History = ({ page }: { readonly page: MeasurePage }) => {
  const { known, query, frame } = page
  const { measure, periods, provisions } = known
  if (periods.length === 0 && provisions.every(({ rate }) => rate === null)) return <EmptyState reason={measureWords.historyEmpty} />
  const days = chartDays(known, query.on, query.knownOn)
  const documents = documentsOf(frame.world, provisions.map(({ documentId }) => documentId))
  const documentNames = Object.fromEntries(documents.map((document) => [document.id, documentName(document)]))
  const painted = new Set(periods.flatMap(({ basis }) => basis))
  const steps = periods.map((period) => measureWords.step(period.from, historyWords.state(period)))
  const second = featuredEvent(frame.world)?.parties[1] === measure.imposedBy
  return (
    <Figure
      id={FIGURE}
      title={measureWords.historyTitle}
      subtitle={measureWords.historySubtitle}
      sentence={measureWords.historySentence(steps.slice(-TOLD), Math.max(0, steps.length - TOLD))}
      table={
        <RateHistoryTable
          caption={historyWords.table(measure.title)}
          periods={periods}
          provisions={provisions}
          documentNames={documentNames}
        />
      }
      sources={documentsOf(frame.world, provisions.filter(({ id }) => painted.has(id)).map(({ documentId }) => documentId))}
    >
      <RateHistoryChart
        figureId={FIGURE}
        periods={periods}
        provisions={provisions.map(drawn)}
        party={second ? 'second' : 'first'}
        from={days.from}
        to={days.to}
        marks={marksOf(page, days.from, days.to)}
        documentNames={documentNames}
      />
    </Figure>
  )
}
