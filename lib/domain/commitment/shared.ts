import { affirms } from './agreement'
import type { Position } from './commitment'

/** The side of a pair of positions, in the order in which they are given. */
export type Side = 0 | 1

/**
 * What two parties share of one field, from the last word of each.
 * - `same`: both affirm it and give the same; `value` is null where neither gives one
 * - `vaguer`: both affirm it, and only the party on `side` gives a value
 * - `differ`: both affirm it and give two values, in the order of the pair
 * - `one`: only the party on `side` affirms it; how the other stands, null where it never spoke of it
 * - `denied`: the party on `side` denies what the other says or leaves open
 * - `neither`: nobody affirms it
 */
export type Shared =
  | { readonly kind: 'same'; readonly value: string | null }
  | { readonly kind: 'vaguer'; readonly side: Side; readonly value: string }
  | { readonly kind: 'differ'; readonly values: readonly [string, string] }
  | { readonly kind: 'one'; readonly side: Side; readonly other: 'silent' | 'declined' | null }
  | { readonly kind: 'denied'; readonly side: Side }
  | { readonly kind: 'neither' }

/** A party's last word on a field, or null where it never spoke of it. */
type Said = Pick<Position, 'standing' | 'value'> | null

const valuesOf = (a: string | null, b: string | null): Shared => {
  if (a !== null && b !== null) return a === b ? { kind: 'same', value: a } : { kind: 'differ', values: [a, b] }
  if (a !== null) return { kind: 'vaguer', side: 0, value: a }
  return b === null ? { kind: 'same', value: null } : { kind: 'vaguer', side: 1, value: b }
}

const openStanding = (said: Said): 'silent' | 'declined' | null =>
  said?.standing === 'silent' || said?.standing === 'declined' ? said.standing : null

/** What the last words of two parties on one field have in common, by the same rule as the agreement of the whole. */
export const sharedOf = (one: Said, other: Said): Shared => {
  const [first, second] = [one?.standing === 'denied', other?.standing === 'denied']
  if (first !== second) return { kind: 'denied', side: first ? 0 : 1 }
  const sides = [affirms(one), affirms(other)] as const
  if (sides[0] && sides[1]) return valuesOf(one?.value ?? null, other?.value ?? null)
  if (sides[0]) return { kind: 'one', side: 0, other: openStanding(other) }
  return sides[1] ? { kind: 'one', side: 1, other: openStanding(one) } : { kind: 'neither' }
}
