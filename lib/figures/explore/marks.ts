import type { EventMark } from '@/components/charts/marks'
import { exploreWords } from '@/lib/words/explore'
import type { ExplorePage } from './explore-page'

/** The chosen events, of which the one that home leads with stands out, or the first. */
export const eventMarks = ({ view: { events } }: ExplorePage): EventMark[] => {
  const leading = [...events].sort((a, b) => (a.featured ?? Number.MAX_SAFE_INTEGER) - (b.featured ?? Number.MAX_SAFE_INTEGER))[0]
  return events.map(({ id, on, mark }) => ({ on, label: mark, strength: id === leading?.id ? 'event' : 'other' }))
}

/** As {@link eventMarks}, with the day before; the day after is the end of the chart. */
export const windowMarks = (page: ExplorePage): EventMark[] => {
  const { before } = page.query
  return [{ on: before, label: exploreWords.beforeMark(before), strength: 'other' }, ...eventMarks(page)]
}
