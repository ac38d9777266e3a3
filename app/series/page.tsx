import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SeriesList } from '@/components/series/series-list'
import { ClockBar } from '@/components/shell/clock-bar'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { Section } from '@/components/ui/section'
import { disagreements } from '@/lib/domain/series/disagreements'
import { groupByKind } from '@/lib/domain/series/same-kind'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { askedSeries, seriesList } from '@/lib/queries/series/series-list'
import { seriesParams } from '@/lib/queries/series/series-params'
import { quantityWords } from '@/lib/words/quantity'
import { seriesPageWords } from '@/lib/words/series-pages'
import { Disagreements } from './_disagreements'
import { EmptySeries } from './_empty'
import { SeriesFigure } from './_figure'
import { directionOf, seriesRows } from './_rows'
import { seriesSelects } from './_selects'

export const metadata: Metadata = { title: seriesPageWords.title }

/** Fewer points than these are no picture; the list has them. */
const FEWEST = 3

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
  return (
    <Page clocks={<ClockBar clocks={{ days: 'none', ...frame.clocks }} now={frame.now} action={paths.series()} keep={filters} />}>
      <div>
        <h1>{shown.length === 0 ? seriesPageWords.none(known) : seriesPageWords.headline(shown.length, known)}</h1>
        <Lede>{seriesPageWords.lede}</Lede>
      </div>
      <FilterForm action={paths.series()} selects={seriesSelects(query, frame)} keep={onlyGiven(keep)} clear={paths.series(keep)} />
      {shown.length === 0 && <EmptySeries query={query} frame={frame} />}
      {groupByKind(shown)
        .filter(({ alike }) => alike.flatMap(({ points }) => points).length >= FEWEST)
        .map(({ series, alike }) => (
          <SeriesFigure
            key={series.id}
            id={`alike-${series.id}`}
            title={seriesPageWords.figureTitle(directionOf({ series }, frame.world), quantityWords[series.quantity].label)}
            shown={alike}
            world={frame.world}
          />
        ))}
      {shown.length > 0 && (
        <>
          <Disagreements rows={disagreements(shown)} keep={keep} />
          <Section title={seriesPageWords.list} note={seriesPageWords.listNote(FEWEST)}>
            <SeriesList rows={seriesRows(shown, frame)} />
          </Section>
        </>
      )}
    </Page>
  )
}

export default SeriesPage
