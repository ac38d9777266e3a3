import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FoundList } from '@/components/search/found-list'
import { SearchForm } from '@/components/search/search-form'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask, echoed, type Frame } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { search } from '@/lib/queries/search/search'
import { searchPage, searchParams as paramsOf } from '@/lib/queries/search/search-page'
import { searchWords } from '@/lib/words/search'
import { Clocks } from '../_shell/clocks'
import { EmptySearch } from './_empty'
import { SearchExamples } from './_examples'

export const metadata: Metadata = { title: searchWords.title }

const Nothing = ({ frame }: { readonly frame: Frame }) => (
  <>
    <h1>{searchWords.question}</h1>
    <SearchForm text="" keep={onlyGiven(keptClocks(frame))} />
    <SearchExamples frame={frame} />
  </>
)

const Results = async ({ text, frame }: { readonly text: string; readonly frame: Frame }) => {
  const { total, similar, results } = await search.answer({ q: text, ...echoed(frame) }, frame)
  return (
    <>
      <div>
        <h1>{searchWords.headline(text, total, similar)}</h1>
        {results.length < total && <Lede>{searchWords.best(results.length, total)}</Lede>}
      </div>
      <SearchForm text={text} keep={onlyGiven(keptClocks(frame))} />
      {total === 0 ? <EmptySearch text={text} frame={frame} /> : <FoundList results={results} keep={keptClocks(frame)} />}
    </>
  )
}

/** What holds the words in its address, of all that was known by its clocks. */
const SearchPage = async ({ searchParams }: PageProps<'/search'>) => {
  const given = await searchParams
  const asked = await ask(searchPage, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.search()} />
  const { query, frame } = asked.value
  const here = paths.search(paramsOf(query, frame))
  if (here !== asGiven(paths.search(), given)) redirect(here)
  const keep: Record<string, string> = query.q === null ? {} : { q: query.q }
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.search()} keep={keep} />}>
      {query.q === null ? <Nothing frame={frame} /> : <Results text={query.q} frame={frame} />}
    </Page>
  )
}

export default SearchPage
