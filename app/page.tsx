import { redirect } from 'next/navigation'
import { ClockBar } from '@/components/shell/clock-bar'
import { Page } from '@/components/shell/page'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { homePage } from '@/lib/queries/home/home-page'
import { pageParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'
import { Deltas } from './_home/deltas'
import { AveragesFigure, DutyFigure } from './_home/figures'
import { Headline } from './_home/headline'
import { KnowledgeEnds } from './_home/knowledge-ends'
import { Latest } from './_home/latest'
import styles from './_home/home.module.css'

/** What both economies charge each other, before and after the featured event, and where knowledge stops. */
const HomePage = async ({ searchParams }: PageProps<'/'>) => {
  const [reading, given] = [await openReading(systemClock), await searchParams]
  const page = await homePage(reading, pageParameters(given))
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={paths.home()} />
  const here = paths.home(page.value.canonical)
  if (here !== asGiven(paths.home(), given)) redirect(here)
  return (
    <Page clocks={<ClockBar clocks={page.value.clocks} now={reading.now} action={paths.home()} />}>
      <Headline page={page.value} today={page.value.frozen ? null : reading.now.today} />
      <div className={styles.figures}>
        {page.value.directions.map((one, index) => (
          <DutyFigure key={one.imposer.id} direction={one} party={index === 0 ? 'first' : 'second'} page={page.value} />
        ))}
      </div>
      <Deltas page={page.value} />
      <div className={styles.columns}>
        <Latest page={page.value} />
        <KnowledgeEnds page={page.value} />
      </div>
      <AveragesFigure page={page.value} />
    </Page>
  )
}

export default HomePage
