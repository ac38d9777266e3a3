import type { z } from 'zod'
import type { Db } from '@/lib/data/db'
import type { Now } from '@/lib/domain/clocks'
import { ok, type Result } from '@/lib/domain/result'
import { resolveClocks, type Asked, type ClockTexts, type Frame, type Question } from '../ask'
import { isFrozen } from '../clock-params'
import { parseParameters, urlParameters } from '../parameters'
import type { World } from '../world'

const economy = (id: string) =>
  [id, { id, kind: 'economy', name: `Land ${id}`, inSentence: `land ${id}`, adjective: id }] as const

/** A world of two economies, `AA` and `BB`, in which nothing is known yet. */
export const emptyWorld = {
  economies: new Map([economy('AA'), economy('BB')]),
  documents: new Map(),
  events: [],
  measures: [],
  series: [],
  commitments: [],
} as const

/** What an address asks and within what, resolved as for a page, within a world that is given instead of read. */
export const askOfAddress = <S extends z.ZodObject & z.ZodType<ClockTexts>, Query>(
  question: Question<S, Query>,
  address: string,
  now: Now,
  world: Omit<World, 'knownOn' | 'edition'> = emptyWorld,
): Result<Asked<Query>> => {
  const params = parseParameters(question.parameters, urlParameters(new URL(address, 'http://parley.test').searchParams))
  if (!params.ok) return params
  const clocks = resolveClocks(params.value, now)
  if (!clocks.ok) return clocks
  // Resolving never reads, so that no database is needed.
  const db = {} as Db
  const frame: Frame = {
    db,
    now,
    clocks: clocks.value,
    frozen: isFrozen(params.value),
    world: { ...world, ...clocks.value },
    authorities: [],
  }
  const query = question.resolve(params.value, frame, '')
  return query.ok ? ok({ query: query.value, frame }) : query
}
