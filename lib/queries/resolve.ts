import { resolveDay } from '@/lib/domain/clocks'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok, refused, type Refusal, type Result } from '@/lib/domain/result'
import type { Frame } from './ask'
import { similarTo } from './similar'

const meant = (id: string, known: readonly string[]): string => {
  const near = similarTo(id, known)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/** An economy by its code; a group is one only where `groups` allows it. */
export const resolveEconomy = (
  { world, clocks }: Frame,
  field: string,
  id: string,
  { groups = false }: { groups?: boolean } = {},
): Result<string> => {
  const known = [...world.economies.values()].filter(({ kind }) => groups || kind === 'economy')
  if (known.some((economy) => economy.id === id)) return ok(id)
  const listed = known.map((economy) => `${economy.id} (${economy.name})`).join(', ')
  const way = listed === '' ? `Edition ${clocks.edition} holds no economies.` : `Known economies: ${listed}.`
  return refused('invalid', `There is no economy "${id}". ${way}`, { field, value: id })
}

/** Two economies, of which one charges the other. */
export const resolvePair = (frame: Frame, imposedBy: string, target: string): Result<{ imposedBy: string; target: string }> => {
  const imposer = resolveEconomy(frame, 'imposedBy', imposedBy)
  if (!imposer.ok) return imposer
  const targeted = resolveEconomy(frame, 'target', target)
  if (!targeted.ok) return targeted
  return imposedBy === target
    ? refused('invalid', `imposedBy and target are both ${target}. Choose two different economies.`, {
        field: 'target',
        value: target,
      })
    : ok({ imposedBy, target })
}

/** An authority by its slug. */
export const resolveAuthority = ({ authorities }: Frame, id: string): Result<string> => {
  const known = authorities.map((authority) => authority.id)
  if (known.includes(id)) return ok(id)
  return refused('invalid', `There is no authority "${id}".${meant(id, known)} Known authorities: ${known.join(', ')}.`, {
    field: 'authority',
    value: id,
  })
}

/** A value that may be absent: null then. */
export const optional = <T>(text: string | undefined, resolve: (text: string) => Result<T>): Result<T | null> =>
  text === undefined ? ok(null) : resolve(text)

/** A day that may be absent, written as year-month-day. */
export const optionalDay = (field: string, text: string | undefined, { now }: Frame): Result<PlainDate | null> =>
  optional(text, () => resolveDay(field, text, now.today))

/** Refuses an end before its start; `null` leaves that side open. */
export const inOrder = <T extends { readonly from: PlainDate | null; readonly to: PlainDate | null }>(span: T): Result<T> =>
  span.from !== null && span.to !== null && span.to < span.from
    ? refused('invalid', `to, ${span.to}, lies before from, ${span.from}. Swap them.`, { field: 'to', value: span.to })
    : ok(span)

/** What an id in a path does not find: nothing at all, or nothing that was known by the day asked. */
export const notFound = (frame: Frame, noun: string, id: string, known: readonly string[]): Refusal => {
  const { knownOn, edition } = frame.clocks
  return refused(
    'not_found',
    `No ${noun} "${id}" is known as of ${knownOn} in edition ${edition}.${meant(id, known)} ` +
      'Check the id, or ask with a later knownOn or edition.',
    { field: 'id', value: id },
  )
}
