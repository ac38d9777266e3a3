import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, latestPosition } from './agreement'
import { POSITION_FIELDS, POSITION_STANDINGS, type Position } from './commitment'
import { addDays, plainDate } from '../plain-date'
import { cited, OWES, position, RECEIVES } from './testing/files'

const read = (...positions: Position[]) => agreementOf(positions, [OWES, RECEIVES])
const bothAffirm = [position(RECEIVES, 'existence', 'stated'), position(OWES, 'existence', 'confirmed')]

describe('agreement by field', () => {
  test('both affirm existence and nothing else is said: bilateral', () => {
    expect(read(...bothAffirm)).toEqual({ agreement: 'bilateral', fields: [] })
  })

  test('one affirms and the other is silent, declines or never spoke: unilateral, never denied', () => {
    for (const standing of ['silent', 'declined'] as const) {
      expect(read(position(RECEIVES, 'existence', 'stated'), position(OWES, 'existence', standing)).agreement).toBe('unilateral')
    }
    expect(read(position(RECEIVES, 'existence', 'stated')).agreement).toBe('unilateral')
  })

  test('nobody affirms existence: no deal, though scope is spoken of', () => {
    const scope = [position(RECEIVES, 'scope', 'stated', { value: 'all' }), position(OWES, 'scope', 'stated', { value: 'some' })]
    expect(read(position(RECEIVES, 'existence', 'silent'), position(OWES, 'existence', 'silent'), ...scope)).toEqual({
      agreement: 'no-deal',
      fields: [],
    })
    expect(read()).toEqual({ agreement: 'no-deal', fields: [] })
  })

  test('denied by one: contested, naming the field; denied by both there is no deal', () => {
    expect(read(position(RECEIVES, 'existence', 'stated'), position(OWES, 'existence', 'denied'))).toEqual({
      agreement: 'contested',
      fields: ['existence'],
    })
    expect(read(...bothAffirm, position(RECEIVES, 'amount', 'stated', { value: '12' }), position(OWES, 'amount', 'denied'))).toEqual({
      agreement: 'contested',
      fields: ['amount'],
    })
    expect(read(position(RECEIVES, 'existence', 'denied'), position(OWES, 'existence', 'denied')).agreement).toBe('no-deal')
  })

  test('two unequal values diverge, and what diverges comes before what is left open', () => {
    const deadline = [
      position(RECEIVES, 'deadline', 'stated', { value: 'none (removal)' }),
      position(OWES, 'deadline', 'stated', { value: '2026-11-09' }),
    ]
    expect(read(...bothAffirm, ...deadline, position(OWES, 'trigger', 'stated', { value: 'after' }))).toEqual({
      agreement: 'divergent',
      fields: ['deadline'],
    })
  })

  test('a vaguer party has no value and does not diverge', () => {
    const vague = [position(RECEIVES, 'deadline', 'stated', { value: '2026-04' }), position(OWES, 'deadline', 'stated')]
    expect(read(...bothAffirm, ...vague).agreement).toBe('bilateral')
  })

  test('fields that one side leaves open: bilateral in part, in the order of the fields', () => {
    const open = [
      position(RECEIVES, 'trigger', 'stated'),
      position(RECEIVES, 'amount', 'stated', { value: '178' }),
      position(OWES, 'amount', 'silent'),
    ]
    expect(read(...bothAffirm, ...open)).toEqual({ agreement: 'bilateral-in-part', fields: ['amount', 'trigger'] })
  })

  test('the latest word of a party counts: silence, then an answer declined, then a word', () => {
    const us = position(RECEIVES, 'existence', 'stated')
    const silent = position(OWES, 'existence', 'silent', { saidOn: '2025-10-30' })
    const confirmed = position(OWES, 'existence', 'confirmed', { saidOn: '2025-11-10' })
    expect(read(us, confirmed, silent).agreement).toBe('bilateral')
    expect(read(us, silent).agreement).toBe('unilateral')
  })

  test('of two words of one day the one known later counts, then the later id', () => {
    const early = position(OWES, 'amount', 'stated', { id: 'z', value: 'first' })
    const late = position(OWES, 'amount', 'stated', { id: 'a', value: 'second', evidence: [cited('party:AA', '2025-11-02')] })
    expect(latestPosition([late, early], OWES, 'amount')?.value).toBe('second')
    expect(latestPosition([{ ...early, id: 'b' }, { ...early, id: 'c', value: 'third' }], OWES, 'amount')?.value).toBe('third')
  })
})

const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    party: fc.constantFrom(OWES, RECEIVES),
    field: fc.constantFrom(...POSITION_FIELDS),
    standing: fc.constantFrom(...POSITION_STANDINGS),
    value: fc.constantFrom(null, 'x', 'y'),
    days: fc.nat(5),
    id: fc.uuid(),
  })
  .map(({ party, field, standing, value, days, id }) =>
    position(party, field, standing, { value, id, saidOn: addDays(plainDate('2025-10-30'), days) }),
  )

describe('agreement always', () => {
  test('is the same whichever party comes first and in whatever order positions come', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 12 }), (positions) => {
        const reading = agreementOf(positions, [OWES, RECEIVES])
        expect(agreementOf([...positions].reverse(), [RECEIVES, OWES])).toEqual(reading)
      }),
    )
  })

  test('without a denial nothing is contested: silence is not denial', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 12 }), (positions) => {
        const undenied = positions.filter(({ standing }) => standing !== 'denied')
        expect(agreementOf(undenied, [OWES, RECEIVES]).agreement).not.toBe('contested')
      }),
    )
  })

  test('names fields exactly where they are the answer', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 12 }), (positions) => {
        const { agreement, fields } = agreementOf(positions, [OWES, RECEIVES])
        expect(fields.length > 0).toBe(['contested', 'divergent', 'bilateral-in-part'].includes(agreement))
      }),
    )
  })
})
