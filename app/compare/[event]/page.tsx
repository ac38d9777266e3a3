import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { ClockBar } from '@/components/shell/clock-bar'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { EventPicker } from '@/components/compare/event-picker'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { comparePage } from '@/lib/queries/compare/compare-page'
import { pageParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'
import { compareWords } from '@/lib/words/compare'
import { Headline } from './_headline'
import { CompareControls } from './_controls'
import { DumbbellFigure } from './_dumbbell'
import { LanesFigure, StackFigure } from './_figures'
import { partyOf } from './_party'
import { Calendar } from './_calendar'
import { OtherCauses } from './_causes'
import styles from './compare.module.css'

type Props = PageProps<'/compare/[event]'>

const read = async ({ params, searchParams }: Props) => {
  const [{ event }, given] = await Promise.all([params, searchParams])
  const reading = await openReading(systemClock)
  return { event, given, now: reading.now, page: await comparePage(reading, event, pageParameters(given)) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page } = await read(props)
  return page.ok ? { title: compareWords.title(page.value.frame.event.inSentence) } : {}
}

/** What two economies charged each other before and after an event. All of its state is in the address. */
const CompareEventPage = async (props: Props) => {
  const { event, given, now, page } = await read(props)
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.compareFeatured() : paths.compare(event)} />
  const { frame, state, canonical, comparison } = page.value
  const here = paths.compare(event, canonical)
  if (here !== asGiven(paths.compare(event), given)) redirect(here)
  const { basis, direction } = canonical
  const shown = comparison.directions.filter(({ imposer }) => state.direction === 'both' || imposer.id === state.direction)
  return (
    <Page
      clocks={
        <ClockBar
          clocks={state}
          now={now}
          action={paths.compare(event)}
          keep={{ ...(basis === undefined ? {} : { basis }), ...(direction === undefined ? {} : { direction }) }}
        />
      }
    >
      <EventPicker event={frame.event} previous={frame.previous} next={frame.next} dealings={frame.dealings} />
      <Headline page={page.value} />
      <CompareControls page={page.value} now={now} />
      <div className={styles.columns}>
        {shown.map((one) => (
          <StackFigure key={one.imposer.id} direction={one} page={page.value} />
        ))}
      </div>
      <div className={styles.columns}>
        <div className={styles.stacked}>
          <DumbbellFigure shown={shown} page={page.value} />
          <OtherCauses page={page.value} />
        </div>
        <Calendar page={page.value} />
      </div>
      <div className={styles.columns}>
        {shown.map((one) => (
          <LanesFigure key={one.imposer.id} direction={one} page={page.value} party={partyOf(frame.pair, one.imposer.id)} />
        ))}
      </div>
    </Page>
  )
}

export default CompareEventPage
