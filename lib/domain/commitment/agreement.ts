import { compareDays } from '../plain-date'
import { POSITION_FIELDS, type Position, type PositionField } from './commitment'
import { positionKnownFrom } from './known-from'

/** Whether both parties say that there is an undertaking, and the same one. */
export const AGREEMENTS = ['bilateral', 'bilateral-in-part', 'divergent', 'unilateral', 'contested', 'no-deal'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/**
 * - `fields`: what is denied where contested, what differs where divergent, what one side leaves open where bilateral in
 *   part; empty otherwise
 */
export interface AgreementReading {
  readonly agreement: Agreement
  readonly fields: readonly PositionField[]
}

/** A position as far as its place among others goes. */
type Placed = Pick<Position, 'id' | 'party' | 'field' | 'saidOn'> & Parameters<typeof positionKnownFrom>[0]

const byAge = (a: Placed, b: Placed): number =>
  compareDays(a.saidOn, b.saidOn) ||
  compareDays(positionKnownFrom(a), positionKnownFrom(b)) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What a party says last of a field, by the day it spoke, then the day it was known, then id; null where it never spoke. */
export const latestPosition = <P extends Placed>(positions: readonly P[], party: string, field: PositionField): P | null =>
  positions.filter((position) => position.party === party && position.field === field).sort(byAge).at(-1) ?? null

/** Whether a party says that it is so. Silence and an answer declined are neither this nor a denial. */
export const affirms = (position: Pick<Position, 'standing'> | null): boolean =>
  position?.standing === 'stated' || position?.standing === 'confirmed'

const denies = (position: Position | null): boolean => position?.standing === 'denied'

/** Two values differ only where both are given and unequal: a vaguer party has none. */
const differ = (one: Position | null, other: Position | null): boolean => {
  const [a, b] = [one?.value ?? null, other?.value ?? null]
  return a !== null && b !== null && a !== b
}

/**
 * The agreement that two parties' positions amount to (reference, Commitments). In this order:
 * 1. one party denies a field, whichever it is: contested, naming what is denied; when both deny existence they agree
 *    that there is no deal
 * 2. nobody affirms existence: no deal
 * 3. one affirms it and the other is silent, declines or never spoke: unilateral
 * 4. both affirm a field and give it unequal values: divergent
 * 5. a field is affirmed by one only: bilateral in part
 * 6. else bilateral
 * The caller gives the positions that had been taken, and were known, on the days it reads.
 */
export const agreementOf = (positions: readonly Position[], [one, other]: readonly [string, string]): AgreementReading => {
  const pairs = POSITION_FIELDS.map((field) => ({
    field,
    pair: [latestPosition(positions, one, field), latestPosition(positions, other, field)] as const,
  }))
  const fieldsWhere = (holds: (a: Position | null, b: Position | null) => boolean): PositionField[] =>
    pairs.filter(({ pair: [a, b] }) => holds(a, b)).map(({ field }) => field)

  const denied = fieldsWhere((a, b) => denies(a) !== denies(b))
  if (denied.length > 0) return { agreement: 'contested', fields: denied }
  const sides = [one, other].filter((party) => affirms(latestPosition(positions, party, 'existence'))).length
  if (sides === 0) return { agreement: 'no-deal', fields: [] }
  if (sides === 1) return { agreement: 'unilateral', fields: [] }
  const divergent = fieldsWhere((a, b) => affirms(a) && affirms(b) && differ(a, b))
  if (divergent.length > 0) return { agreement: 'divergent', fields: divergent }
  const open = fieldsWhere((a, b) => affirms(a) !== affirms(b))
  return open.length > 0 ? { agreement: 'bilateral-in-part', fields: open } : { agreement: 'bilateral', fields: [] }
}
