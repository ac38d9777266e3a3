import type { FullTable } from '@/components/figure/figure-data'
import { certaintyOf, partiesOf } from '@/lib/domain/timeline/entries'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { DocumentedEntry } from '@/lib/queries/timeline/list-timeline'
import { entryName, entrySaid } from '@/lib/words/timeline'
import { fullTable, ids, type FullColumnOf } from './full-table'

const columns = (knownOn: PlainDate): FullColumnOf<DocumentedEntry>[] => [
  { name: 'on', description: 'The day.', value: ({ entry }) => entry.on },
  { name: 'kind', description: 'event, announced, enacted, in-force, or due.', value: ({ entry }) => entry.kind },
  { name: 'certainty', description: 'past; ahead of the day known; or open: fallen due, outcome not established.', value: ({ entry }) => certaintyOf(entry, knownOn) },
  { name: 'parties', description: 'The economies concerned, ISO 3166: parties of an event, or who imposes the measure.', value: ({ entry }) => ids(partiesOf(entry)) },
  { name: 'event', description: 'Id of the event; empty for what is done to a measure.', value: ({ entry }) => ('event' in entry ? entry.event.id : null) },
  { name: 'measure', description: 'Id of the measure; empty for an event.', value: ({ entry }) => ('event' in entry ? null : entry.measure.id) },
  { name: 'title', description: 'Title of the event or the measure.', value: ({ entry }) => entryName(entry) },
  { name: 'said', description: 'What happened, in words.', value: ({ entry }) => entrySaid(entry) },
  { name: 'documents', description: 'Ids of the documents that it rests on.', value: ({ documents }) => ids(documents.map(({ id }) => id)) },
]

/** Every entry of a timeline with what it rests on, whatever is filtered. */
export const fullTimeline = (all: readonly DocumentedEntry[], knownOn: PlainDate): FullTable => fullTable(columns(knownOn), all)
