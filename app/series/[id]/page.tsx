import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ClockBar } from '@/components/shell/clock-bar'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { disagreements } from '@/lib/domain/series/disagreements'
import { asGiven, paths } from '@/lib/paths'
import { keptClocks } from '@/lib/queries/clock-params'
import { Disagreements } from '../_disagreements'
import { SeriesFigure } from '../_figure'
import { directionOf } from '../_rows'
import { Points, SeriesFacts, Siblings } from './_parts'
import { readSeriesPage } from './_read'

type Props = PageProps<'/series/[id]'>

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await readSeriesPage(props)
  return page.ok ? { title: page.value.shown.series.title } : {}
}

/** One published series: how it is made, its points with their documents, and where others give another value. */
const OneSeriesPage = async (props: Props) => {
  const [page, { id }, given] = await Promise.all([readSeriesPage(props), props.params, props.searchParams])
  if (!page.ok) return <RefusalNotice refusal={page} wayOut={page.code === 'not_found' ? paths.series() : paths.oneSeries(id)} />
  const { frame, shown, alike } = page.value
  const here = paths.oneSeries(id, keptClocks(frame))
  if (here !== asGiven(paths.oneSeries(id), given)) redirect(here)
  const held = disagreements(alike).filter(({ first, second }) => first.series.id === id || second.series.id === id)
  return (
    <Page clocks={<ClockBar clocks={{ days: 'none', ...frame.clocks }} now={frame.now} action={paths.oneSeries(id)} />}>
      <div>
        <h1>{shown.series.title}</h1>
        <Lede>
          {directionOf(shown, frame.world)} · {shown.series.publisher}
        </Lede>
      </div>
      <SeriesFacts page={page.value} />
      <SeriesFigure id="points" title={shown.series.title} shown={[shown]} world={frame.world} />
      <Points page={page.value} />
      <Disagreements rows={held} keep={keptClocks(frame)} />
      <Siblings page={page.value} />
    </Page>
  )
}

export default OneSeriesPage
