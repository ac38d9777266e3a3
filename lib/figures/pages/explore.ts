import type { FigureAddress } from '@/components/figure/figure-address'
import { ok, type Result } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { frozenParams } from '@/lib/queries/clock-params'
import { explore, joinLists } from '@/lib/queries/explore/explore'
import { exploreParams } from '@/lib/queries/explore/explore-params'
import { exploreView } from '@/lib/queries/explore/explore-view'
import type { RawParameters } from '@/lib/queries/parameters'
import { exploreWords } from '@/lib/words/explore'
import { seriesFigures } from '../explore/averages'
import { dutyFigures } from '../explore/duties'
import { eventFigures } from '../explore/events'
import type { ExplorePage } from '../explore/explore-page'
import { keepOf, type FigurePage, type ReadFigurePage } from '../figure-page'

/** Reads a view of the reader's own choice, as its address asks. */
export const readExplore = async (clock: Clock, raw: RawParameters): Promise<Result<ExplorePage>> => {
  const asked = await ask(explore, joinLists(raw), clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  return ok({ query, frame, canonical: exploreParams(query, frame), view: exploreView(frame.world, query) })
}

const addressOf = ({ canonical, query: { before, after, knownOn, edition } }: ExplorePage): FigureAddress => ({
  page: 'explore',
  path: paths.explore(),
  title: exploreWords.title,
  params: canonical,
  frozen: frozenParams(canonical, { before, after, knownOn, edition }),
  stamp: { on: null, before, after, knownOn, edition },
})

/** The view by its figures; none while nothing is chosen. */
export const exploreFigurePage = (page: ExplorePage): FigurePage => {
  const keep = keepOf(page.canonical)
  return { address: addressOf(page), figures: [...dutyFigures(page, keep), ...seriesFigures(page, keep), ...eventFigures(page, keep)] }
}

export const readExploreFigures: ReadFigurePage = async (clock, _id, raw) => {
  const page = await readExplore(clock, raw)
  return page.ok ? ok(exploreFigurePage(page.value)) : page
}
