import type { FigureData } from '@/components/figure/figure-data'
import type { UrlParams } from '@/lib/paths'
import { documentsOfEntry, type DocumentedEntry } from '@/lib/queries/timeline/list-timeline'
import { exploreWords } from '@/lib/words/explore'
import { fullTimeline } from '../full/timeline'
import { timelineTable } from '../tables/timeline'
import type { ExplorePage } from './explore-page'

/** The chosen events as a table: a label that a chart had no room for stands here. */
export const eventFigures = ({ view: { events }, frame: { world } }: ExplorePage, keep: UrlParams): FigureData[] => {
  if (events.length === 0) return []
  const entries = events.map((event): DocumentedEntry => {
    const entry = { kind: 'event' as const, on: event.on, event }
    return { entry, documents: documentsOfEntry(world, entry) }
  })
  return [
    {
      id: 'events',
      title: exploreWords.eventsTitle,
      subtitle: exploreWords.eventsSubtitle,
      sentence: exploreWords.eventsSentence(events.length),
      chart: null,
      table: timelineTable(entries, world, keep),
      full: fullTimeline(entries, world.knownOn),
      sources: [],
    },
  ]
}
