import type { PlainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { ok } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed } from '../ask'
import { pagedBy } from '../paging'
import type { Read } from '../read'
import { inOrder, optional, optionalDay, resolveEconomy } from '../resolve'
import { EventsAnswer, EventsParameters, type EventsQuery } from './contract'
import { eventEntry } from './event-entry'
import { eventsTable } from './events-table'

const isAsked = (event: EventRecord, { kind, party, from, to }: EventsQuery): boolean =>
  (kind === null || event.kind === kind) &&
  (party === null || event.parties.includes(party)) &&
  (from === null || event.on >= from) &&
  (to === null || event.on <= to)

/** The dated happenings known, in order of day. */
export const events: Read<typeof EventsParameters, EventsQuery, EventsAnswer> = {
  parameters: EventsParameters,
  answerSchema: EventsAnswer,
  table: eventsTable,
  paged: pagedBy('events'),
  resolve: (params, frame) => {
    const filters = allOf<{ party: string | null; from: PlainDate | null; to: PlainDate | null }>({
      party: optional(params.party, (id) => resolveEconomy(frame, 'party', id)),
      from: optionalDay('from', params.from, frame),
      to: optionalDay('to', params.to, frame),
    })
    if (!filters.ok) return filters
    const span = inOrder(filters.value)
    return span.ok ? ok({ kind: params.kind ?? null, ...span.value, ...echoed(frame) }) : span
  },
  answer: (query, { world }) => ({
    query,
    events: world.events.filter((event) => isAsked(event, query)).map((event) => eventEntry(event, world)),
  }),
}
