import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DatasetBlock } from '@/components/figure/dataset-block'
import { Figure } from '@/components/figure/figure'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { oneSeriesFigurePage } from '@/lib/figures/pages/one-series'
import { directionOf } from '@/lib/figures/tables/series-list'
import { asGiven, paths } from '@/lib/paths'
import { publicOrigin } from '@/lib/platform/origin'
import { keptClocks } from '@/lib/queries/clock-params'
import { Clocks } from '../../_shell/clocks'
import { SeriesFacts, Siblings } from './_parts'
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
  const { frame, shown } = page.value
  const here = paths.oneSeries(id, keptClocks(frame))
  if (here !== asGiven(paths.oneSeries(id), given)) redirect(here)
  const { address, figures } = oneSeriesFigurePage(page.value)
  const [first, last] = [shown.points[0]?.on, shown.points.at(-1)?.on]
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.oneSeries(id)} shown={{ series: [id] }} />}>
      <div>
        <h1>{shown.series.title}</h1>
        <Lede>
          {directionOf(shown, frame.world)} · {shown.series.publisher}
        </Lede>
      </div>
      <SeriesFacts page={page.value} />
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} address={address} />
      ))}
      <Siblings page={page.value} />
      <DatasetBlock
        origin={publicOrigin()}
        address={address}
        figures={figures}
        covers={first === undefined || last === undefined ? null : { first, last }}
        api={paths.api.oneSeries(id, address.params)}
      />
    </Page>
  )
}

export default OneSeriesPage
