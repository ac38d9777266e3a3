import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClockBar } from '@/components/shell/clock-bar'
import { Page } from '@/components/shell/page'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { asGiven, paths } from '@/lib/paths'
import { clockParams } from '@/lib/queries/clock-params'
import { measureWords } from '@/lib/words/measure'
import { EventsPart, SourcesPart } from './_around'
import { MeasureFacts } from './_facts'
import { Headline } from './_headline'
import { History } from './_history'
import { readMeasurePage } from './_read'
import { AnnouncedPart, KnownPart, ProvisionsPart } from './_record'
import styles from './measure.module.css'

type Props = PageProps<'/measures/[id]'>

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await readMeasurePage(props)
  return page.ok ? { title: page.value.detail.measure.title } : {}
}

/** One measure: its state on the day, its rate over time, what each document did to it, and what was known of it when. */
const MeasurePage = async (props: Props) => {
  const [page, { id }, given] = await Promise.all([readMeasurePage(props), props.params, props.searchParams])
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.measures() : paths.measure(id)} />
  const { frame, detail } = page.value
  const here = paths.measure(id, clockParams(frame))
  if (here !== asGiven(paths.measure(id), given)) redirect(here)
  return (
    <Page clocks={<ClockBar clocks={frame.clocks} now={frame.now} action={paths.measure(id)} />}>
      <Headline page={page.value} />
      <History page={page.value} />
      <MeasureFacts measure={detail.measure} />
      <AnnouncedPart page={page.value} />
      <ProvisionsPart page={page.value} />
      <KnownPart page={page.value} />
      <div className={styles.columns}>
        <EventsPart page={page.value} />
        <SourcesPart page={page.value} />
      </div>
    </Page>
  )
}

export default MeasurePage
