import type { EventRecord } from '@/lib/domain/record/event'
import { documentBriefs } from '../contract/document-briefs'
import type { World } from '../world'
import type { EventBrief, EventEntry } from './contract'
import { eventHref } from './event-href'

/** An event as answers spell it. */
export const eventEntry = (event: EventRecord, world: World): EventEntry => ({
  id: event.id,
  kind: event.kind,
  title: event.title,
  on: event.on,
  place: event.place,
  parties: [...event.parties],
  summary: event.summary,
  featured: event.featured,
  documents: documentBriefs(event.documentIds, world),
  href: eventHref(event),
})

/** An event in brief, as answers about other things name it. */
export const eventBriefOf = (event: EventRecord): EventBrief => ({
  id: event.id,
  kind: event.kind,
  title: event.title,
  on: event.on,
  href: eventHref(event),
})
