import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ListFigure } from '@/components/figure/list-figure'
import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { readTimeline, timelineFigurePage } from '@/lib/figures/pages/timeline'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { keptClocks } from '@/lib/queries/clock-params'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { timelineWords } from '@/lib/words/timeline'
import { Clocks } from '../_shell/clocks'
import { TimelineControls } from './_controls'
import { EmptyTimeline } from './_empty'
import { TimelineViews } from './_views'

export const metadata: Metadata = { title: timelineWords.title }

/** Events, announcements, law, steps in force and what lies ahead, in lanes and as a list. */
const TimelineRoute = async ({ searchParams }: PageProps<'/timeline'>) => {
  const given = await searchParams
  const read = await readTimeline(systemClock, pageParameters(given))
  if (!read.ok) return <RefusalNotice refusal={read} wayOut={paths.timeline()} />
  const page = read.value
  const { frame, canonical, shown, span } = page
  const here = paths.timeline(canonical)
  if (here !== asGiven(paths.timeline(), given)) redirect(here)
  const { knownOn: _knownOn, edition: _edition, ...filters } = onlyGiven(canonical)
  const { address, figures: [figure] } = timelineFigurePage(page)
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.timeline()} keep={filters} />}>
      <div>
        <h1>{shown.length === 0 ? timelineWords.none(span.from, span.to) : timelineWords.headline(shown.map(({ entry }) => entry.kind), span.from, span.to)}</h1>
        <Lede>{timelineWords.lede}</Lede>
      </div>
      <TimelineControls page={page} />
      {figure === undefined ? (
        <EmptyTimeline page={page} />
      ) : (
        <ListFigure figure={figure} address={address}>
          <TimelineViews page={page} figure={figure} keep={keptClocks(frame)} />
        </ListFigure>
      )}
    </Page>
  )
}

export default TimelineRoute
