import type { z } from 'zod'
import type { Db } from '@/lib/data/db'
import { resolveDay, resolveEdition, resolveKnownOn, type Clocks, type Now } from '@/lib/domain/clocks'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { AuthorityRecord } from '@/lib/domain/record/economy'
import { ok, type Result } from '@/lib/domain/result'
import type { Clock } from '@/lib/platform/clock'
import { allOf } from './all-of'
import { authoritiesOf } from './authorities'
import { isFrozen } from './clock-params'
import { parseParameters, type RawParameters } from './parameters'
import { openReading, type Reading } from './reading'
import type { World } from './world'
import { world as readWorldOnce } from './world-cache'

/** What a query is resolved and answered within: the clocks, and everything known by them. */
export interface Frame {
  readonly db: Db
  readonly now: Now
  readonly clocks: Clocks
  /** Whether the address writes out both clocks of knowledge, so that it gives the same data for ever. */
  readonly frozen: boolean
  readonly world: World
  readonly authorities: readonly AuthorityRecord[]
}

/** The clocks as the address spells them; each may be absent. */
export interface ClockTexts {
  readonly on?: string | undefined
  readonly knownOn?: string | undefined
  readonly edition?: string | undefined
}

/** A question that an address can ask: the schema of its parameters, and how they become a query with no gaps. */
export interface Question<S extends z.ZodObject & z.ZodType<ClockTexts>, Query> {
  readonly parameters: S
  /** `id` is the one in the path; empty where the path has none. */
  readonly resolve: (params: z.output<S>, frame: Frame, id: string) => Result<Query>
}

export interface Asked<Query> {
  readonly query: Query
  readonly frame: Frame
}

/** The clocks of a request; a bad one is refused by name, never replaced by today. */
export const resolveClocks = (texts: ClockTexts, now: Now): Result<Clocks> =>
  allOf({
    on: resolveDay('on', texts.on, now.today),
    knownOn: resolveKnownOn(texts.knownOn, now),
    edition: resolveEdition(texts.edition, now),
  })

/**
 * Resolves what a request asks: parameters, then clocks, then the query within the world as known by them. `reading` opens
 * the connection that answers, which is not asked for before the parameters are understood.
 */
const resolveAsked = async <S extends z.ZodObject & z.ZodType<ClockTexts>, Query>(
  question: Question<S, Query>,
  raw: RawParameters,
  reading: () => Reading | Promise<Reading>,
  id: string,
): Promise<Result<Asked<Query>>> => {
  const params = parseParameters(question.parameters, raw)
  if (!params.ok) return params
  const { db, now } = await reading()
  const clocks = resolveClocks(params.value, now)
  if (!clocks.ok) return clocks
  const { edition } = clocks.value
  const [world, authorities] = await Promise.all([readWorldOnce(db, clocks.value), authoritiesOf(db, edition)])
  const frame: Frame = { db, now, clocks: clocks.value, frozen: isFrozen(params.value), world, authorities }
  const query = question.resolve(params.value, frame, id)
  return query.ok ? ok({ query: query.value, frame }) : query
}

/** What a request of a reader asks, of the database that the environment names. */
export const ask = <S extends z.ZodObject & z.ZodType<ClockTexts>, Query>(
  question: Question<S, Query>,
  raw: RawParameters,
  clock: Clock,
  id = '',
): Promise<Result<Asked<Query>>> => resolveAsked(question, raw, () => openReading(clock), id)

/** As {@link ask}, of a connection that is given: a preview asks what a page asks, of what is not published yet. */
export const askOf = <S extends z.ZodObject & z.ZodType<ClockTexts>, Query>(
  reading: Reading,
  question: Question<S, Query>,
  raw: RawParameters,
  id = '',
): Promise<Result<Asked<Query>>> => resolveAsked(question, raw, () => reading, id)

/**
 * Whether the reader looks from now: notes have no day of their own, so they are shown only then. A frozen address never
 * does: what it gives today it gives for ever.
 */
export const looksFromNow = ({ clocks, now, frozen }: Frame): boolean =>
  !frozen && clocks.knownOn === now.today && clocks.edition === now.edition

/** The two clocks that every query echoes. */
export const echoed = ({ clocks }: Frame): { knownOn: PlainDate; edition: number } => ({
  knownOn: clocks.knownOn,
  edition: clocks.edition,
})
