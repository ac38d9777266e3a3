import { z } from 'zod'
import { resolveEdition, resolveKnownOn } from '@/lib/domain/clocks'
import { dealingsBetween, neighboursOf, pairOf } from '@/lib/domain/compare/pair'
import type { EventRecord } from '@/lib/domain/record/event'
import { ok, refused, type Result } from '@/lib/domain/result'
import { canonical } from '../canonical'
import { keptClocks } from '../clock-params'
import { parseParameters, type RawParameters } from '../parameters'
import type { Reading } from '../reading'
import type { World } from '../world'
import { world as readKnownWorld } from '../world-cache'
import { compareEvent, type EventComparison } from './compare-event'
import { compareParams, readCompareState, type CompareFrame, type COMPARE_KEYS, type CompareParams, type CompareState } from './compare-url'

/** An event among its neighbours: what the picker offers and what the windows need. */
export interface EventFrame extends CompareFrame {
  readonly previous: EventRecord | null
  readonly dealings: readonly EventRecord[]
}

/** The frame of an event that is known and has two economies; a refusal says which of both is missing. */
export const frameOf = (world: World, eventId: string): Result<EventFrame> => {
  const event = world.events.find(({ id }) => id === eventId)
  if (event === undefined)
    return refused('not_found', `No event "${eventId}" is known on ${world.knownOn} in edition ${world.edition}.`, {
      field: 'event',
      value: eventId,
    })
  const pair = pairOf(event)
  if (pair === null)
    return refused('not_found', `${event.title} names one economy only, so there is no pair to compare.`, {
      field: 'event',
      value: eventId,
    })
  const dealings = dealingsBetween(world.events, pair)
  return ok({ event, pair, dealings, ...neighboursOf(event, dealings) })
}

const text = z.string().optional()

const Parameters = z.strictObject({
  window: text,
  before: text,
  after: text,
  basis: text,
  direction: text,
  knownOn: text,
  edition: text,
} satisfies Record<(typeof COMPARE_KEYS)[number], typeof text>)

/** All that the comparison page shows, with the canonical parameters of its URL. */
export interface ComparePage {
  readonly world: World
  readonly frame: EventFrame
  readonly state: CompareState
  readonly canonical: CompareParams
  /** The clocks of knowledge that its links carry on. */
  readonly keep: Readonly<Record<string, string>>
  readonly comparison: EventComparison
}

/** The comparison of one event at the state that its URL spells. */
export const comparePage = async (
  { db, now }: Reading,
  eventId: string,
  raw: RawParameters,
): Promise<Result<ComparePage>> => {
  const parsed = parseParameters(Parameters, raw)
  if (!parsed.ok) return parsed
  const params: CompareParams = parsed.value
  const knownOn = resolveKnownOn(params.knownOn, now)
  if (!knownOn.ok) return knownOn
  const edition = resolveEdition(params.edition, now)
  if (!edition.ok) return edition
  const world = await readKnownWorld(db, { knownOn: knownOn.value, edition: edition.value })
  const frame = frameOf(world, eventId)
  if (!frame.ok) return frame
  const state = readCompareState(params, frame.value, now)
  if (!state.ok) return state
  return ok({
    world,
    frame: frame.value,
    state: state.value,
    canonical: compareParams(state.value, now),
    keep: canonical(keptClocks({ clocks: state.value, now, frozen: state.value.frozen })),
    comparison: compareEvent(world, frame.value, state.value),
  })
}
