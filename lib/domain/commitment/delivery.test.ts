import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DELIVERIES, ENDS, isEnd, isLegalMove, MOVES, refuseMove, type Delivery } from './delivery'

const ENDS_ALL = 'fulfilled partial unfulfilled breached expired superseded withdrawn cannot-rate'
const ALL = `unassessed not-started in-progress in-force stalled suspended ${ENDS_ALL}`
/** The table of the reference, by hand; the same state again stands in no row. */
const TABLE: Record<Delivery, string> = {
  unassessed: ALL,
  'cannot-rate': ALL,
  'not-started': `in-progress in-force ${ENDS_ALL}`,
  'in-progress': `in-force stalled suspended ${ENDS_ALL}`,
  'in-force': `suspended stalled ${ENDS_ALL}`,
  stalled: `in-progress in-force ${ENDS_ALL}`,
  suspended: 'in-progress in-force stalled expired superseded withdrawn',
  partial: 'fulfilled superseded withdrawn',
  unfulfilled: 'partial fulfilled superseded',
  breached: 'in-force in-progress superseded',
  expired: 'in-force superseded',
  fulfilled: 'superseded',
  withdrawn: '',
  superseded: '',
}
const anyDelivery = fc.constantFrom(...DELIVERIES)

describe('moves of a finding', () => {
  test.each(DELIVERIES.flatMap((from) => DELIVERIES.map((to) => [from, to] as const)))('%s to %s is as the table has it', (from, to) => {
    const legal = from === to || TABLE[from].split(' ').includes(to)
    expect(isLegalMove(from, to)).toBe(legal)
    expect(refuseMove(from, to)).toBe(legal ? null : `A finding of "${from}" cannot move to "${to}".`)
  })

  test('fulfilled is not reopened by a single finding', () => {
    expect(DELIVERIES.filter((to) => isLegalMove('fulfilled', to))).toEqual(['fulfilled', 'superseded'])
  })

  test('nothing follows what was withdrawn or superseded', () => {
    expect([MOVES.withdrawn, MOVES.superseded]).toEqual([[], []])
  })

  test('the ends are the eight that the reference names', () => {
    expect([...ENDS].sort()).toEqual(ENDS_ALL.split(' ').sort())
    expect(DELIVERIES.filter(isEnd).sort()).toEqual(ENDS_ALL.split(' ').sort())
  })

  test('no change is always legal, and a refusal is there exactly where a move is not legal', () => {
    fc.assert(
      fc.property(anyDelivery, anyDelivery, (from, to) => {
        expect(refuseMove(from, from)).toBeNull()
        expect(refuseMove(from, to) === null).toBe(isLegalMove(from, to))
      }),
    )
  })
})
