import { z } from 'zod'
import { EVENT_KINDS } from '@/lib/domain/record/event'
import { clockParameters, day, documents, echoedClocks, economy, eventHref, id } from '../contract/fields'
import { PageOf } from '../paging'

export const EventsParameters = z.strictObject({
  kind: z.enum(EVENT_KINDS).optional().meta({ description: 'Only events of this kind.' }),
  party: z.string().optional().meta({ description: 'Only events of this economy, by ISO 3166 alpha-2 code.' }),
  from: z.string().optional().meta({ format: 'date', description: 'Only events on or after this day, year-month-day.' }),
  to: z.string().optional().meta({ format: 'date', description: 'Only events on or before this day, year-month-day.' }),
  ...clockParameters,
})

export const EventsQuery = z.strictObject({
  kind: z.enum(EVENT_KINDS).nullable(),
  party: economy.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  ...echoedClocks,
})
export type EventsQuery = z.output<typeof EventsQuery>

export const eventEntry = z
  .strictObject({
    id,
    kind: z.enum(EVENT_KINDS),
    title: z.string(),
    on: day,
    place: z.string().nullable(),
    parties: z.array(economy),
    summary: z.string(),
    featured: z.int().nullable().meta({ description: 'Order in which the home page leads with it, null when it does not.' }),
    documents,
    href: eventHref,
  })
  .meta({ id: 'EventEntry' })
export type EventEntry = z.output<typeof eventEntry>

export const eventBrief = z.strictObject({ id, kind: z.enum(EVENT_KINDS), title: z.string(), on: day, href: eventHref })
export type EventBrief = z.output<typeof eventBrief>

export const EventsAnswer = z
  .strictObject({ query: EventsQuery, events: z.array(eventEntry).meta({ description: 'In order of day.' }), page: PageOf.optional() })
  .meta({ id: 'EventsAnswer' })
export type EventsAnswer = z.output<typeof EventsAnswer>
