import { z } from 'zod'
import { resolveEdition, resolveKnownOn } from '@/lib/domain/clocks'
import { ok, refused, type Result } from '@/lib/domain/result'
import type { UrlParams } from '@/lib/paths'
import { allOf } from '../all-of'
import { canonical } from '../canonical'
import { isFrozen, keptClocks } from '../clock-params'
import { featuredEvent } from '../featured'
import { parseParameters, type RawParameters } from '../parameters'
import type { Reading } from '../reading'
import { world as readKnownWorld } from '../world-cache'
import { frameOf } from './compare-page'

const text = z.string().optional()
const Parameters = z.strictObject({ event: text, knownOn: text, edition: text })

/** An event to compare, and the clocks of knowledge that lead on to it. */
export interface ChosenEvent {
  readonly id: string
  readonly keep: UrlParams
}

/** The event that a reader chose to compare; without a choice the one featured first, as known by the clocks given. */
export const chosenEvent = async ({ db, now }: Reading, raw: RawParameters): Promise<Result<ChosenEvent>> => {
  const parsed = parseParameters(Parameters, raw)
  if (!parsed.ok) return parsed
  const { event, ...texts } = parsed.value
  const clocks = allOf({ knownOn: resolveKnownOn(texts.knownOn, now), edition: resolveEdition(texts.edition, now) })
  if (!clocks.ok) return clocks
  const world = await readKnownWorld(db, clocks.value)
  const id = event ?? featuredEvent(world)?.id
  if (id === undefined) return refused('not_found', 'No event is featured yet, so there is nothing to compare.')
  const frame = frameOf(world, id)
  return frame.ok ? ok({ id, keep: canonical(keptClocks({ clocks: clocks.value, now, frozen: isFrozen(texts) })) }) : frame
}
