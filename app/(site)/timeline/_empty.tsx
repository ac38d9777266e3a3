import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { TimelinePage } from '@/lib/figures/timeline/timeline-page'
import { paths } from '@/lib/paths'
import { listTimeline, spanOfTimeline } from '@/lib/queries/timeline/list-timeline'
import type { TimelineQuery } from '@/lib/queries/timeline/timeline'
import { TIMELINE_FILTERS, timelineParams, type TimelineFilter } from '@/lib/queries/timeline/timeline-params'
import { waysOut } from '@/lib/queries/ways-out'
import { filterWords } from '@/lib/words/filters'
import { timelineWords } from '@/lib/words/timeline'
import { timelineSelects } from './_selects'

/** Nothing of the timeline matches: why, and which filter, or which days, to give up to see something. */
export const EmptyTimeline = ({ page }: { readonly page: TimelinePage }) => {
  const { query, entries, frame } = page
  if (entries.length === 0) return <EmptyState reason={timelineWords.emptyAll(query.knownOn)} />
  const count = (freed: TimelineQuery): number => listTimeline(frame.world, freed, entries, spanOfTimeline(frame.world, freed, entries)).length
  const selects = timelineSelects(page)
  const shown = (filter: TimelineFilter): string =>
    selects.find(({ name }) => name === filter)?.choices.find(({ value }) => value === query[filter])?.label ?? query[filter] ?? ''
  const onAllDays: TimelineQuery = { ...query, window: 'all', from: null, to: null }
  const free: TimelineQuery = { ...onAllDays, kind: null, party: null, authority: null, measure: null, q: null }
  const [ways, elsewhere] = [waysOut(query, TIMELINE_FILTERS, count), count(onAllDays)]
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {elsewhere > 0 && (
          <li>
            <Link href={paths.timeline(timelineParams(onAllDays, frame))}>{timelineWords.allDays(elsewhere)}</Link>
          </li>
        )}
        {ways.map((way) => (
          <li key={way.filter}>
            <Link href={paths.timeline(timelineParams(way.query, frame))}>
              {timelineWords.wayOut(timelineWords.fields[way.filter], shown(way.filter), way.count)}
            </Link>
          </li>
        ))}
        {elsewhere === 0 && ways.length === 0 && (
          <li>
            <Link href={paths.timeline(timelineParams(free, frame))}>{filterWords.clearAll}</Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
