import { z } from 'zod'
import { ok, refused, type Result } from '@/lib/domain/result'
import { featuredEvent } from '../featured'
import { parseParameters, type RawParameters } from '../parameters'
import type { Reading } from '../reading'
import { world as readKnownWorld } from '../world-cache'
import { frameOf } from './compare-page'

const Parameters = z.strictObject({ event: z.string().optional() })

/** The id of the event that a reader chose to compare; without a choice the featured one. */
export const chosenEvent = async ({ db, now }: Reading, raw: RawParameters): Promise<Result<string>> => {
  const parsed = parseParameters(Parameters, raw)
  if (!parsed.ok) return parsed
  const world = await readKnownWorld(db, { knownOn: now.today, edition: now.edition })
  const id = parsed.value.event ?? featuredEvent(world)?.id
  if (id === undefined) return refused('not_found', 'No event is featured yet, so there is nothing to compare.')
  const frame = frameOf(world, id)
  return frame.ok ? ok(id) : frame
}
