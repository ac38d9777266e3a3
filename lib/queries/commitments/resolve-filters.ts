import type { CountedAs } from '@/lib/domain/commitment/moved'
import { ok, refused, type Result } from '@/lib/domain/result'
import { allOf } from '../all-of'
import type { Frame } from '../ask'
import { optionalDay, resolveEconomy } from '../resolve'
import type { World } from '../world'
import type { CommitmentsQuery } from './list-contract'
import { pairOf } from './list-commitments'

/** The categories of the commitments known, by name. */
export const categoriesOf = ({ commitments }: World): string[] =>
  [...new Set(commitments.map(({ commitment }) => commitment.category))].sort()

/** The pairs of economies that commitments are between, by name. */
export const pairsOf = ({ commitments }: World): string[] =>
  [...new Set(commitments.map(({ commitment: { byParty, toParty } }) => pairOf(byParty, toParty)))].sort()

/** A category by its slug. */
export const resolveCategory = ({ world }: Frame, slug: string): Result<string> => {
  const known = categoriesOf(world)
  return known.includes(slug)
    ? ok(slug)
    : refused('invalid', `There is no category "${slug}". Known categories: ${known.join(', ')}.`, { field: 'category', value: slug })
}

const exampleOf = ({ world }: Frame): string => pairsOf(world)[0] ?? 'AA-BB'

/** Two economies written as `AA-BB`, in either order; the answer has them in that of the alphabet. */
export const resolveBetween = (frame: Frame, text: string): Result<string> => {
  const [one = '', other = '', ...rest] = text.split('-')
  if (one === other || other === '' || rest.length > 0)
    return refused('invalid', `"${text}" is no pair. Write two different economies with a hyphen between them, such as ${exampleOf(frame)}.`, {
      field: 'between',
      value: text,
    })
  const economies = allOf<{ one: string; other: string }>({
    one: resolveEconomy(frame, 'between', one), other: resolveEconomy(frame, 'between', other),
  })
  return economies.ok ? ok(pairOf(one, other)) : economies
}

/** What is asked of another day, as it is given. */
interface WasGiven {
  readonly was?: CountedAs | undefined
  readonly wasOn?: string | undefined
}

/** What a commitment counted as on another day, which has to be named. */
export const resolveWas = (params: WasGiven, frame: Frame): Result<Pick<CommitmentsQuery, 'was' | 'wasOn'>> => {
  const day = optionalDay('wasOn', params.wasOn, frame)
  if (!day.ok) return day
  const was = params.was ?? null
  if (was === null) return ok({ was, wasOn: null })
  return day.value === null
    ? refused('invalid', `was, ${was}, is of a day. Add wasOn, the day on which it counted as that, as year-month-day.`, { field: 'wasOn' })
    : ok({ was, wasOn: day.value })
}
