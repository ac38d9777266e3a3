import { addDays, earliestOf, latestOf, type PlainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { partiesOf, timelineEntries, type TimelineEntry } from '@/lib/domain/timeline/entries'
import { documentOfDatedChange } from '../changes/changes'
import { documentOfScheduled, documentsOf } from '../cited'
import { featuredEvent } from '../featured'
import { holdsWords } from '../holds-words'
import { measureText } from '../measures/matches-words'
import type { World } from '../world'
import type { TimelineQuery } from './timeline'

/** Days drawn on either side of the featured event. */
const AROUND = 60
const YEAR = 365

/** The days shown, both included. */
export interface TimelineSpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** An entry with the documents that it rests on. */
export interface DocumentedEntry {
  readonly entry: TimelineEntry
  readonly documents: readonly DocumentRecord[]
}

/** Everything that the timeline of a world holds, oldest first. */
export const entriesOf = (world: World): TimelineEntry[] => timelineEntries(world.events, world.measures, world.knownOn)

/** The documents that an entry rests on. */
export const documentsOfEntry = (world: World, entry: TimelineEntry): DocumentRecord[] => {
  if ('event' in entry) return documentsOf(world, entry.event.documentIds)
  const document = 'scheduled' in entry ? documentOfScheduled(world, entry.scheduled) : documentOfDatedChange(world, entry.change)
  return document === null ? [] : [document]
}

/** The days of the first and the last entry, whatever is filtered; the day known where there is none. */
export const wholeSpan = (entries: readonly TimelineEntry[], knownOn: PlainDate): TimelineSpan => {
  const days = entries.map(({ on }) => on)
  return { from: earliestOf(days) ?? knownOn, to: latestOf([...days, knownOn]) ?? knownOn }
}

/** The last year up to the day known, with what lies within a year ahead of it. */
const yearSpan = (entries: readonly TimelineEntry[], knownOn: PlainDate): TimelineSpan => ({
  from: addDays(knownOn, -YEAR),
  to: latestOf([knownOn, ...entries.map(({ on }) => on).filter((on) => on <= addDays(knownOn, YEAR))]) ?? knownOn,
})

/** The days that a query shows. A side of own days that is left open reaches to the first or last entry, and never past the other. */
export const spanOfTimeline = (world: World, { window, from, to }: TimelineQuery, entries: readonly TimelineEntry[]): TimelineSpan => {
  const whole = wholeSpan(entries, world.knownOn)
  const featured = featuredEvent(world)
  if (window === 'event' && featured !== undefined) return { from: addDays(featured.on, -AROUND), to: addDays(featured.on, AROUND) }
  if (window === 'year') return yearSpan(entries, world.knownOn)
  return {
    from: from ?? earliestOf([whole.from, to]) ?? whole.from,
    to: to ?? latestOf([whole.to, from]) ?? whole.to,
  }
}

const textOf = (world: World, entry: TimelineEntry): string => {
  const documents = documentsOfEntry(world, entry).flatMap(({ title, citation }) => [title, citation ?? ''])
  const own = 'event' in entry ? [entry.event.id, entry.event.title, entry.event.mark, entry.event.place ?? '', entry.event.summary] : [measureText(entry.measure)]
  return [...own, ...documents].join(' ')
}

/** Events belong to no measure, so that a choice of one, or of an authority, leaves them out. */
const isOfMeasure = (entry: TimelineEntry, { measure, authority }: TimelineQuery): boolean => {
  if (measure === null && authority === null) return true
  if ('event' in entry) return false
  return (measure === null || entry.measure.id === measure) && (authority === null || entry.measure.authority.id === authority)
}

/** The entries that a query asks for within some days, oldest first, each with its documents. */
export const listTimeline = (world: World, query: TimelineQuery, entries: readonly TimelineEntry[], { from, to }: TimelineSpan): DocumentedEntry[] =>
  entries
    .filter(
      (entry) =>
        entry.on >= from &&
        entry.on <= to &&
        (query.kind === null || entry.kind === query.kind) &&
        (query.party === null || partiesOf(entry).includes(query.party)) &&
        isOfMeasure(entry, query) &&
        (query.q === null || holdsWords(textOf(world, entry), query.q)),
    )
    .map((entry) => ({ entry, documents: documentsOfEntry(world, entry) }))
