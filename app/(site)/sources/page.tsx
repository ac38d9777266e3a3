import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SourceList } from '@/components/documents/source-list'
import { ListFigure } from '@/components/figure/list-figure'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sourcesFigure } from '@/lib/figures/lists'
import { sourcesAddress } from '@/lib/figures/pages/lists'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { listSources } from '@/lib/queries/documents/list-sources'
import { sourcesParams } from '@/lib/queries/documents/sources-params'
import { sources } from '@/lib/queries/documents/sources-query'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { sourcesWords } from '@/lib/words/sources'
import { Clocks } from '../_shell/clocks'
import { EmptySources } from './_empty'
import { sourceSelects } from './_selects'

export const metadata: Metadata = { title: sourcesWords.title }

/** Every document known, filtered and sorted by its address. */
const SourcesPage = async ({ searchParams }: PageProps<'/sources'>) => {
  const given = await searchParams
  const asked = await ask(sources, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.sources()} />
  const { query, frame } = asked.value
  const here = paths.sources(sourcesParams(query, frame))
  if (here !== asGiven(paths.sources(), given)) redirect(here)
  const documents = listSources(frame.world, query)
  const known = frame.world.documents.size
  const { knownOn: _knownOn, edition: _edition, ...filters } = onlyGiven(sourcesParams(query, frame))
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.sources()} keep={filters} />}>
      <div>
        <h1>
          {documents.length === 0
            ? sourcesWords.none(known)
            : sourcesWords.headline(documents.map(({ verification }) => verification), known)}
        </h1>
        <Lede>{sourcesWords.lede}</Lede>
      </div>
      <FilterForm
        action={paths.sources()}
        words={{ label: sourcesWords.fields.q, value: query.q ?? '', help: sourcesWords.qHelp }}
        selects={sourceSelects(query, frame)}
        keep={onlyGiven(keptClocks(frame))}
        clear={paths.sources(keptClocks(frame))}
      />
      {documents.length === 0 ? (
        <EmptySources query={query} frame={frame} />
      ) : (
        <ListFigure figure={sourcesFigure(documents, frame)} address={sourcesAddress(sourcesParams(query, frame), frame)}>
          <SourceList documents={documents} keep={keptClocks(frame)} />
        </ListFigure>
      )}
    </Page>
  )
}

export default SourcesPage
