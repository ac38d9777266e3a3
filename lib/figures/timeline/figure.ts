import type { FigureData } from '@/components/figure/figure-data'
import type { UrlParams } from '@/lib/paths'
import { featuredEvent } from '@/lib/queries/featured'
import { documentsOfEntry } from '@/lib/queries/timeline/list-timeline'
import type { World } from '@/lib/queries/world'
import { timelineWords } from '@/lib/words/timeline'
import { fullTimeline } from '../full/timeline'
import { timelineTable } from '../tables/timeline'
import { timelineGroups } from './lanes'
import type { TimelinePage } from './timeline-page'

const marksOf = (world: World) => {
  const featured = featuredEvent(world)
  return featured === undefined ? [] : [{ on: featured.on, label: featured.mark, strength: 'event' as const }]
}

/** The timeline as a figure; its full data are all entries known, whatever is filtered. */
export const timelineFigure = ({ shown, entries, span, frame: { world } }: TimelinePage, keep: UrlParams): FigureData => ({
  id: 'timeline',
  title: timelineWords.lanesTitle,
  subtitle: timelineWords.lanesSubtitle,
  sentence: timelineWords.sentence(shown.map(({ entry }) => entry), world.knownOn),
  chart: { kind: 'timeline-lanes', input: { groups: timelineGroups(shown, world, keep), ...span, knownOn: world.knownOn, marks: marksOf(world) } },
  table: timelineTable(shown, world, keep),
  full: fullTimeline(entries.map((entry) => ({ entry, documents: documentsOfEntry(world, entry) })), world.knownOn),
  sources: [],
})
