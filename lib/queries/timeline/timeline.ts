import { z } from 'zod'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/timeline/entries'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok, refused, type Result } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed, type Question } from '../ask'
import { clockParameters } from '../contract/fields'
import { featuredEvent } from '../featured'
import { inOrder, optional, optionalDay, resolveAuthority, resolveEconomy } from '../resolve'
import { resolveRecord } from '../resolve-records'
import type { World } from '../world'

/** Days shown: around the event that is featured first, the last year with what lies ahead, everything, or own days. */
export const TIMELINE_WINDOWS = ['event', 'year', 'all', 'own'] as const
export type TimelineWindow = (typeof TIMELINE_WINDOWS)[number]

/** Lanes or the list alone; without a choice a wide page shows both, a narrow one the list. */
export const TIMELINE_VIEWS = ['list', 'lanes'] as const
export type TimelineView = (typeof TIMELINE_VIEWS)[number]

const Parameters = z.strictObject({
  kind: z.enum(ENTRY_KINDS).optional(),
  party: z.string().optional(),
  measure: z.string().optional(),
  authority: z.string().optional(),
  q: z.string().max(200).optional(),
  window: z.enum(TIMELINE_WINDOWS).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  view: z.enum(TIMELINE_VIEWS).optional(),
  ...clockParameters,
})

/** What of the timeline is asked for; a filter that is null leaves nothing out. */
export interface TimelineQuery {
  readonly kind: EntryKind | null
  /** An economy that an event concerns or that imposes a measure. */
  readonly party: string | null
  readonly measure: string | null
  readonly authority: string | null
  readonly q: string | null
  readonly window: TimelineWindow
  /** Own days, both included; null leaves that side open. Always null with another window. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly view: TimelineView | null
  readonly knownOn: PlainDate
  readonly edition: number
}

/** The window of an address that names none: around the featured event, or everything while none is known. */
export const defaultWindow = (world: World): TimelineWindow => (featuredEvent(world) === undefined ? 'all' : 'event')

type Days = Pick<TimelineQuery, 'window' | 'from' | 'to'>

/** Days that are given decide; a window counts without them. */
const daysOf = (world: World, window: TimelineWindow | undefined, given: { from: PlainDate | null; to: PlainDate | null }): Result<Days> => {
  const own = inOrder(given)
  if (!own.ok) return own
  if (given.from !== null || given.to !== null) return ok({ window: 'own', ...own.value })
  if (window === 'own')
    return refused('invalid', 'The window "own" needs a day: add from or to, or leave window out.', { field: 'window', value: window })
  if (window === 'event' && featuredEvent(world) === undefined)
    return refused('invalid', `No featured event was known on ${world.knownOn}. Choose another window, or a later knownOn.`, {
      field: 'window',
      value: window,
    })
  return ok({ window: window ?? defaultWindow(world), from: null, to: null })
}

/** The question of the timeline. */
export const timeline: Question<typeof Parameters, TimelineQuery> = {
  parameters: Parameters,
  resolve: (params, frame) => {
    const named = allOf<Pick<TimelineQuery, 'party' | 'measure' | 'authority' | 'from' | 'to'>>({
      party: optional(params.party, (id) => resolveEconomy(frame, 'party', id)),
      measure: optional(params.measure, (id) => resolveRecord(frame, 'measure', id)),
      authority: optional(params.authority, (id) => resolveAuthority(frame, id)),
      from: optionalDay('from', params.from, frame),
      to: optionalDay('to', params.to, frame),
    })
    if (!named.ok) return named
    const days = daysOf(frame.world, params.window, named.value)
    if (!days.ok) return days
    return ok({
      ...named.value,
      ...days.value,
      kind: params.kind ?? null,
      q: params.q?.trim() || null,
      view: params.view ?? null,
      ...echoed(frame),
    })
  },
}
