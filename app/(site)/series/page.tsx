import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Figure } from '@/components/figure/figure'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { seriesAddress } from '@/lib/figures/pages/lists'
import { seriesFigures } from '@/lib/figures/series'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { askedSeries, seriesList } from '@/lib/queries/series/series-list'
import { seriesParams } from '@/lib/queries/series/series-params'
import { seriesPageWords } from '@/lib/words/series-pages'
import { Clocks } from '../_shell/clocks'
import { EmptySeries } from './_empty'
import { seriesSelects } from './_selects'

export const metadata: Metadata = { title: seriesPageWords.title }

/** Every published series known; those of one direction and quantity share a chart, with their definitions beside it. */
const SeriesPage = async ({ searchParams }: PageProps<'/series'>) => {
  const given = await searchParams
  const asked = await ask(seriesList, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.series()} />
  const { query, frame } = asked.value
  const here = paths.series(seriesParams(query, frame))
  if (here !== asGiven(paths.series(), given)) redirect(here)
  const shown = askedSeries(frame.world, query)
  const known = frame.world.series.length
  const { knownOn: _knownOn, edition: _edition, ...filters } = onlyGiven(seriesParams(query, frame))
  const keep = keptClocks(frame)
  const address = seriesAddress(seriesParams(query, frame), frame)
  const figures = seriesFigures(shown, frame, keep)
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.series()} keep={filters} />}>
      <div>
        <h1>{shown.length === 0 ? seriesPageWords.none(known) : seriesPageWords.headline(shown.length, known)}</h1>
        <Lede>{seriesPageWords.lede}</Lede>
      </div>
      <FilterForm action={paths.series()} selects={seriesSelects(query, frame)} keep={onlyGiven(keep)} clear={paths.series(keep)} />
      {shown.length === 0 && <EmptySeries query={query} frame={frame} />}
      {figures.map((figure) => (
        <Figure key={figure.id} figure={figure} address={address} />
      ))}
    </Page>
  )
}

export default SeriesPage
