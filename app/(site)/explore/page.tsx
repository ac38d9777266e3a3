import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Figure } from '@/components/figure/figure'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import type { ExplorePage } from '@/lib/figures/explore/explore-page'
import { exploreFigurePage, readExplore } from '@/lib/figures/pages/explore'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { exploreParams } from '@/lib/queries/explore/explore-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { exploreWords } from '@/lib/words/explore'
import { Clocks } from '../_shell/clocks'
import { Choice } from './_choice'
import { ExploreExamples } from './_examples'
import styles from './explore.module.css'

export const metadata: Metadata = { title: exploreWords.title }

const headline = ({ query, view }: ExplorePage): string => {
  const counts = { measures: view.measures.length, series: view.series.length, events: view.events.length }
  if (counts.measures + counts.series + counts.events > 0)
    return exploreWords.headline(counts, view.comparison.changes.filter(({ kind }) => kind !== 'unchanged').length, query.before, query.after)
  return view.outside.length > 0 ? exploreWords.noneShown : exploreWords.question
}

const Outside = ({ page: { query, frame, view } }: { readonly page: ExplorePage }) =>
  view.outside.length === 0 ? null : (
    <p role="note">
      {exploreWords.outside(view.outside)}{' '}
      <Link href={paths.explore(exploreParams({ ...query, imposedBy: null, target: null }, frame))}>{exploreWords.anyDirection}</Link>
    </p>
  )

/** Charts that share a row stand side by side; lists and tables take the whole width. */
const isNarrow = (kind: string | undefined): boolean => kind === 'duty-step' || kind === 'rate-history' || kind === 'averages'

/** Any duties, series and events on two days: the charts, the sentences and the tables, all of it in the address. */
const ExploreRoute = async ({ searchParams }: PageProps<'/explore'>) => {
  const given = await searchParams
  const read = await readExplore(systemClock, pageParameters(given))
  if (!read.ok) return <RefusalNotice refusal={read} wayOut={paths.explore()} />
  const page = read.value
  const { frame, canonical, query: { before, after, knownOn, edition } } = page
  const here = paths.explore(canonical)
  if (here !== asGiven(paths.explore(), given)) redirect(here)
  const { knownOn: _knownOn, edition: _edition, before: _before, after: _after, ...choice } = onlyGiven(canonical)
  const { address, figures } = exploreFigurePage(page)
  return (
    <Page clocks={<Clocks clocks={{ before, after, knownOn, edition, frozen: frame.frozen }} reading={frame} action={paths.explore()} keep={choice} />}>
      <div>
        <h1>{headline(page)}</h1>
        <Lede>{exploreWords.lede}</Lede>
      </div>
      <Choice page={page} />
      <Outside page={page} />
      {figures.length === 0 ? (
        <ExploreExamples page={page} />
      ) : (
        <div className={styles.figures}>
          {figures.map((figure) => (
            <div key={figure.id} className={isNarrow(figure.chart?.kind) ? undefined : styles.whole}>
              <Figure figure={figure} address={address} />
            </div>
          ))}
        </div>
      )}
    </Page>
  )
}

export default ExploreRoute
