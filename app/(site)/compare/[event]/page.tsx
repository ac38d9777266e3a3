import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Page } from '@/components/shell/page'
import { RestsOn } from '@/components/ui/rests-on'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Figure } from '@/components/figure/figure'
import { BriefLinks } from '@/components/compare/brief-links'
import { EventPicker } from '@/components/compare/event-picker'
import { compareHeadline } from '@/lib/figures/compare-headline'
import { figureById, figuresOf, keepOf } from '@/lib/figures/figure-page'
import { compareFigurePage } from '@/lib/figures/pages/compare'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { publicOrigin } from '@/lib/platform/origin'
import { comparePage } from '@/lib/queries/compare/compare-page'
import { shownByComparison } from '@/lib/queries/compare/shown-by-comparison'
import { pageParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'
import { compareWords } from '@/lib/words/compare'
import { Clocks } from '../../_shell/clocks'
import { Headline } from './_headline'
import { CompareControls } from './_controls'
import { OtherCauses } from './_causes'
import { ComparedCommitments } from './_commitments'
import styles from './compare.module.css'

type Props = PageProps<'/compare/[event]'>

const read = async ({ params, searchParams }: Props) => {
  const [{ event }, given] = await Promise.all([params, searchParams])
  const reading = await openReading(systemClock)
  return { event, given, reading, page: await comparePage(reading, event, pageParameters(given)) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page } = await read(props)
  return page.ok ? { title: compareWords.title(page.value.frame.event.inSentence) } : {}
}

/** What two economies charged each other before and after an event. All of its state is in the address. */
const CompareEventPage = async (props: Props) => {
  const { event, given, reading, page } = await read(props)
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.compareFeatured() : paths.compare(event)} />
  const { frame, state, canonical } = page.value
  const here = paths.compare(event, canonical)
  if (here !== asGiven(paths.compare(event), given)) redirect(here)
  const { basis, direction } = canonical
  const { address, figures } = compareFigurePage(page.value)
  const api = paths.api.compare(event, { before: state.before, after: state.after, ...keepOf(canonical) })
  return (
    <Page
      clocks={
        <Clocks
          clocks={state}
          reading={reading}
          action={paths.compare(event)}
          shown={shownByComparison(page.value)}
          keep={{ ...(basis === undefined ? {} : { basis }), ...(direction === undefined ? {} : { direction }) }}
        />
      }
    >
      <EventPicker event={frame.event} previous={frame.previous} next={frame.next} dealings={frame.dealings} keep={page.value.keep} />
      <Headline page={page.value} />
      <CompareControls page={page.value} now={reading.now} />
      <div className={styles.columns}>
        {figuresOf(figures, 'authority-stack').map((figure) => (
          <Figure key={figure.id} figure={figure} address={address} />
        ))}
      </div>
      <RestsOn documents={compareHeadline(page.value).documents} keep={page.value.keep} />
      <div className={styles.columns}>
        <div className={styles.stacked}>
          <Figure figure={figureById(figures, 'each-duty')} address={address} />
          <OtherCauses page={page.value} />
        </div>
        <Figure figure={figureById(figures, 'calendar')} address={address} />
      </div>
      <div className={styles.columns}>
        {figuresOf(figures, 'list-lanes').map((figure) => (
          <Figure key={figure.id} figure={figure} address={address} />
        ))}
      </div>
      <ComparedCommitments figures={figures} address={address} />
      <BriefLinks a4={paths.brief(event, canonical)} letter={paths.brief(event, { ...canonical, paper: 'letter' })} />
      <DatasetBlock origin={publicOrigin()} address={address} figures={figures} api={api} />
    </Page>
  )
}

export default CompareEventPage
