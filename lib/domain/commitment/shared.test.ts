import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf } from './agreement'
import { POSITION_STANDINGS } from './commitment'
import { sharedOf } from './shared'
import { OWES, position, RECEIVES } from './testing/files'

const stated = (value: string | null) => ({ standing: 'stated' as const, value })

test('both affirm and give the same: the value is shared', () => {
  expect(sharedOf(stated('12 million t'), { standing: 'confirmed', value: '12 million t' })).toEqual({ kind: 'same', value: '12 million t' })
  expect(sharedOf(stated(null), stated(null))).toEqual({ kind: 'same', value: null })
})

test('both affirm and give two values: nothing is shared, and each value has its side', () => {
  expect(sharedOf(stated('none (removal)'), stated('2027-01-09'))).toEqual({ kind: 'differ', values: ['none (removal)', '2027-01-09'] })
})

test('a vaguer party shares in part, whichever it is', () => {
  expect(sharedOf(stated(null), stated('12'))).toEqual({ kind: 'vaguer', side: 1, value: '12' })
  expect(sharedOf(stated('12'), stated(null))).toEqual({ kind: 'vaguer', side: 0, value: '12' })
})

test('silence, an answer declined and nothing recorded are three things, and none of them denial', () => {
  expect(sharedOf(stated('12'), { standing: 'silent', value: null })).toEqual({ kind: 'one', side: 0, other: 'silent' })
  expect(sharedOf({ standing: 'declined', value: null }, stated('12'))).toEqual({ kind: 'one', side: 1, other: 'declined' })
  expect(sharedOf(null, stated('12'))).toEqual({ kind: 'one', side: 1, other: null })
  expect(sharedOf({ standing: 'denied', value: null }, stated('12'))).toEqual({ kind: 'denied', side: 0 })
  expect(sharedOf({ standing: 'silent', value: null }, null)).toEqual({ kind: 'neither' })
})

test('of any two words on existence, what is shared is what the agreement of the whole says', () => {
  const said = fc.option(fc.record({ standing: fc.constantFrom(...POSITION_STANDINGS), value: fc.constantFrom(null, 'a', 'b') }))
  const meant = { same: ['bilateral'], vaguer: ['bilateral'], differ: ['divergent'], one: ['unilateral'], denied: ['contested'], neither: ['no-deal'] }
  fc.assert(
    fc.property(said, said, (one, other) => {
      const positions = [
        ...(one === null ? [] : [position(OWES, 'existence', one.standing, { value: one.value })]),
        ...(other === null ? [] : [position(RECEIVES, 'existence', other.standing, { value: other.value })]),
      ]
      expect(meant[sharedOf(one, other).kind]).toContain(agreementOf(positions, [OWES, RECEIVES]).agreement)
    }),
  )
})
