import type { FigureAddress } from '@/components/figure/figure-address'
import { ok, type Result } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { frozenParams } from '@/lib/queries/clock-params'
import type { RawParameters } from '@/lib/queries/parameters'
import { entriesOf, listTimeline, spanOfTimeline } from '@/lib/queries/timeline/list-timeline'
import { timeline } from '@/lib/queries/timeline/timeline'
import { timelineParams } from '@/lib/queries/timeline/timeline-params'
import { timelineWords } from '@/lib/words/timeline'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'
import { timelineFigure } from '../timeline/figure'
import type { TimelinePage } from '../timeline/timeline-page'

/** Reads the timeline as its address asks. */
export const readTimeline = async (clock: Clock, raw: RawParameters): Promise<Result<TimelinePage>> => {
  const asked = await ask(timeline, raw, clock)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const entries = entriesOf(frame.world)
  const span = spanOfTimeline(frame.world, query, entries)
  return ok({ query, frame, canonical: timelineParams(query, frame), entries, span, shown: listTimeline(frame.world, query, entries, span) })
}

/** What decides the days of a window, a featured event and the day known, is fixed with the clocks, so that a window stands in frozen addresses too. */
const addressOf = ({ canonical, frame: { clocks: { knownOn, edition } } }: TimelinePage): FigureAddress => ({
  page: 'timeline',
  path: paths.timeline(),
  title: timelineWords.title,
  params: canonical,
  frozen: frozenParams(canonical, { knownOn, edition }),
  stamp: stampOf({ on: null, knownOn, edition }),
})

/** The page of the timeline by its figure; it has none where nothing matches. */
export const timelineFigurePage = (page: TimelinePage): FigurePage => ({
  address: addressOf(page),
  figures: page.shown.length === 0 ? [] : [timelineFigure(page, keepOf(page.canonical))],
})

export const readTimelineFigures: ReadFigurePage = async (clock, _id, raw) => {
  const page = await readTimeline(clock, raw)
  return page.ok ? ok(timelineFigurePage(page.value)) : page
}
