import { z } from 'zod'
import { resolveDay } from '@/lib/domain/clocks'
import { addDays, type PlainDate } from '@/lib/domain/plain-date'
import { ok, refused, type Result } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed, type Frame, type Question } from '../ask'
import { clockParameters } from '../contract/fields'
import { featuredEvent } from '../featured'
import type { RawParameters } from '../parameters'
import { optional, resolveEconomy, resolvePair } from '../resolve'
import { resolveRecord, type NamedNoun } from '../resolve-records'
import type { World } from '../world'

/** How duties are told: their rates over the days in per cent, or their differences between the two days in points. */
export const EXPLORE_UNITS = ['pct', 'pp'] as const
export type ExploreUnit = (typeof EXPLORE_UNITS)[number]

const Parameters = z.strictObject({
  measure: z.string().optional(),
  series: z.string().optional(),
  event: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
  imposedBy: z.string().optional(),
  target: z.string().optional(),
  unit: z.enum(EXPLORE_UNITS).optional(),
  ...clockParameters,
})

/** A view of the reader's own choice. Ids are sorted and each stands once, so that one choice has one spelling. */
export interface ExploreQuery {
  readonly measures: readonly string[]
  readonly series: readonly string[]
  readonly events: readonly string[]
  readonly before: PlainDate
  readonly after: PlainDate
  /** The direction shown of what is chosen; null for any. */
  readonly imposedBy: string | null
  readonly target: string | null
  readonly unit: ExploreUnit
  readonly knownOn: PlainDate
  readonly edition: number
}

/** The parameters that name several records, their ids separated by commas. */
export const LISTS = ['measure', 'series', 'event'] as const satisfies readonly NamedNoun[]

/** A form sends a parameter for every box that is ticked: together they are one list. */
export const joinLists = (raw: RawParameters): RawParameters =>
  new Map([...raw].map(([name, values]) => [name, LISTS.some((list) => list === name) ? [values.join(',')] : values]))

const AFTER_DAYS = 30
const YEAR = 365

/** The two days of an address that names none: those round the featured event, or the last year while none is known. */
export const defaultDays = (world: World): { readonly before: PlainDate; readonly after: PlainDate } => {
  const featured = featuredEvent(world)
  return featured === undefined
    ? { before: addDays(world.knownOn, -YEAR), after: world.knownOn }
    : { before: addDays(featured.on, -1), after: addDays(featured.on, AFTER_DAYS) }
}

const idsOf = (frame: Frame, noun: NamedNoun, text: string | undefined): Result<readonly string[]> => {
  const ids = [...new Set((text ?? '').split(',').map((id) => id.trim()).filter((id) => id !== ''))].sort()
  const refusal = ids.map((id) => resolveRecord(frame, noun, id)).find((one) => !one.ok)
  return refusal === undefined || refusal.ok ? ok(ids) : refusal
}

type Days = Pick<ExploreQuery, 'before' | 'after'>

const daysOf = ({ world }: Frame, texts: { readonly before?: string | undefined; readonly after?: string | undefined }): Result<Days> => {
  const usual = defaultDays(world)
  const days = allOf<Days>({ before: resolveDay('before', texts.before, usual.before), after: resolveDay('after', texts.after, usual.after) })
  if (!days.ok || days.value.before <= days.value.after) return days
  const { before, after } = days.value
  const field = texts.after === undefined ? 'before' : 'after'
  return refused('invalid', `The day after, ${after}, lies before the day before, ${before}. Swap them.`, { field, value: field === 'before' ? before : after })
}

type Direction = Pick<ExploreQuery, 'imposedBy' | 'target'>

const directionOf = (frame: Frame, imposedBy: string | undefined, target: string | undefined): Result<Direction> => {
  if (imposedBy !== undefined && target !== undefined) return resolvePair(frame, imposedBy, target)
  return allOf<Direction>({
    imposedBy: optional(imposedBy, (id) => resolveEconomy(frame, 'imposedBy', id)),
    target: optional(target, (id) => resolveEconomy(frame, 'target', id)),
  })
}

/** The question of the reader's own view. */
export const explore: Question<typeof Parameters, ExploreQuery> = {
  parameters: Parameters,
  resolve: (params, frame) => {
    const chosen = allOf<Pick<ExploreQuery, 'measures' | 'series' | 'events'>>({
      measures: idsOf(frame, 'measure', params.measure),
      series: idsOf(frame, 'series', params.series),
      events: idsOf(frame, 'event', params.event),
    })
    if (!chosen.ok) return chosen
    const days = daysOf(frame, params)
    if (!days.ok) return days
    const direction = directionOf(frame, params.imposedBy, params.target)
    if (!direction.ok) return direction
    return ok({ ...chosen.value, ...days.value, ...direction.value, unit: params.unit ?? 'pct', ...echoed(frame) })
  },
}
