import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChangeDays } from '@/components/changes/change-days'
import { ListFigure } from '@/components/figure/list-figure'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { changesFigure } from '@/lib/figures/lists'
import { changesAddress, shownChanges } from '@/lib/figures/pages/lists'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { changes } from '@/lib/queries/changes/changes'
import { changesParams } from '@/lib/queries/changes/changes-params'
import { keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { changesWords } from '@/lib/words/changes'
import { Clocks } from '../_shell/clocks'
import { shownDays } from './_days'
import { EmptyChanges } from './_empty'
import { changeSelects } from './_selects'

export const metadata: Metadata = { title: changesWords.title }

/** What became known, was enacted and came into force, by day, a year at a time. */
const ChangesPage = async ({ searchParams }: PageProps<'/changes'>) => {
  const given = await searchParams
  const asked = await ask(changes, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.changes()} />
  const { query, frame } = asked.value
  const here = paths.changes(changesParams(query, frame))
  if (here !== asGiven(paths.changes(), given)) redirect(here)
  const { year, shown } = shownChanges(query, frame)
  const { knownOn: _knownOn, edition: _edition, ...filters } = onlyGiven(changesParams(query, frame))
  const keep = keptClocks(frame)
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.changes()} keep={filters} />}>
      <div>
        <h1>{year === null || shown.length === 0 ? changesWords.none : changesWords.headline(shown.length, year)}</h1>
        <Lede>{changesWords.lede}</Lede>
      </div>
      <FilterForm action={paths.changes()} selects={changeSelects(query, frame)} keep={onlyGiven(keep)} clear={paths.changes(keep)} />
      {year === null || shown.length === 0 ? (
        <EmptyChanges query={query} frame={frame} />
      ) : (
        <ListFigure figure={changesFigure(shown, year, frame)} address={changesAddress(changesParams(query, frame), frame)}>
          <ChangeDays days={shownDays(shown, frame.world)} keep={keep} />
        </ListFigure>
      )}
    </Page>
  )
}

export default ChangesPage
