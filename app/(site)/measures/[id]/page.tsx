import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { coveredDays } from '@/components/figure/dataset'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Figure } from '@/components/figure/figure'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { figuresOf } from '@/lib/figures/figure-page'
import { measureFigurePage } from '@/lib/figures/pages/measure'
import { asGiven, paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import { clockParams } from '@/lib/queries/clock-params'
import { measureWords } from '@/lib/words/measure'
import { Clocks } from '../../_shell/clocks'
import { EventsPart, SourcesPart } from './_around'
import { MeasureFacts } from './_facts'
import { Headline } from './_headline'
import { readMeasurePage } from './_read'
import { AnnouncedPart } from './_record'
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
  const { frame, detail, known } = page.value
  const here = paths.measure(id, clockParams(frame))
  if (here !== asGiven(paths.measure(id), given)) redirect(here)
  const { address, figures } = measureFigurePage(page.value)
  const [history] = figuresOf(figures, 'rate-history')
  const tables = figures.filter(({ chart }) => chart === null)
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.measure(id)} shown={{ measures: [id] }} />}>
      <Headline page={page.value} />
      {history === undefined ? <EmptyState reason={measureWords.historyEmpty} /> : <Figure figure={history} address={address} />}
      <MeasureFacts measure={detail.measure} />
      <AnnouncedPart page={page.value} />
      {tables.map((figure) => (
        <Figure key={figure.id} figure={figure} address={address} />
      ))}
      <div className={styles.columns}>
        <EventsPart page={page.value} />
        <SourcesPart page={page.value} />
      </div>
      <DatasetBlock
        origin={publicOrigin()}
        address={address}
        figures={figures}
        covers={coveredDays(known.periods)}
        api={paths.api.measure(id, address.params)}
      />
    </Page>
  )
}

export default MeasurePage
