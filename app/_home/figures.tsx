import Link from 'next/link'
import { AveragesChart } from '@/components/charts/averages/chart'
import { AveragesKey } from '@/components/charts/averages/key'
import { AveragesTable } from '@/components/charts/averages/table'
import type { AverageSeries } from '@/components/charts/averages/series'
import { DutyStepChart } from '@/components/charts/duty-step/chart'
import { DutyStepTable } from '@/components/charts/duty-step/table'
import type { EventMark } from '@/components/charts/marks'
import type { PartySlot } from '@/components/charts/theme'
import { Figure } from '@/components/figure/figure'
import type { EventRecord } from '@/lib/domain/record/event'
import { paths } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import type { HomeDirection, HomePage } from '@/lib/queries/home/home-page'
import { directionTitle } from '@/lib/words/duty-sentences'
import { dutyWords } from '@/lib/words/duty'
import { dutySentence } from '@/lib/words/figure-sentences'
import { homeWords } from '@/lib/words/home'

const markOf =
  (featured: EventRecord) =>
  ({ id, on, mark }: EventRecord): EventMark => ({ on, label: mark, strength: id === featured.id ? 'event' : 'other' })

const largest = ({ directions }: HomePage): number =>
  Math.max(...directions.flatMap(({ steps }) => steps.map(({ duty }) => Number(duty.pct))))

interface DutyFigureProps {
  readonly direction: HomeDirection
  readonly party: PartySlot
  readonly page: HomePage
}

/** The country-wide duty of one direction since shortly before the first one; both directions share one scale. */
export const DutyFigure = ({ direction, party, page }: DutyFigureProps) => {
  const { imposer, target, steps, documents } = direction
  const id = `duty-${imposer.id}`
  return (
    <Figure
      id={id}
      title={directionTitle(direction)}
      subtitle={homeWords.dutySubtitle}
      sentence={dutySentence(steps)}
      table={<DutyStepTable caption={dutyWords.table(imposer.inSentence, target.inSentence)} steps={steps} documents={documents} />}
      sources={[]}
    >
      <DutyStepChart
        figureId={id}
        steps={steps}
        party={party}
        marks={page.marks.map(markOf(page.event))}
        max={largest(page)}
        documents={documents}
      />
    </Figure>
  )
}

/** The published averages as points, with the method of each. */
export const AveragesFigure = ({ page }: { readonly page: HomePage }) => {
  const [first] = page.directions
  const averages: AverageSeries[] = page.averages.map(({ series, points }) => ({
    series,
    points,
    party: series.imposedBy === first?.imposer.id ? 'first' : 'second',
  }))
  return (
    <Figure
      id="averages"
      title={homeWords.averagesTitle}
      subtitle={homeWords.averagesSubtitle}
      sentence={
        <>
          {homeWords.averagesSentence} <Link href={paths.series()}>{homeWords.allSeries}</Link>
        </>
      }
      table={<AveragesTable averages={averages} />}
      sources={documentsOf(page.world, page.averages.flatMap(({ points }) => points.map(({ documentId }) => documentId)))}
    >
      <AveragesChart figureId="averages" averages={averages} marks={page.marks.map(markOf(page.event))} />
      <AveragesKey averages={averages} />
    </Figure>
  )
}
