import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from './draw'

const keys = Array.from({ length: 200 }, (_, at) => at)

test('the same seed draws the same, another seed something else', () => {
  expect(draw(keys, 50, 1)).toEqual(draw(keys, 50, 1))
  expect(draw(keys, 50, 1)).not.toEqual(draw(keys, 50, 2))
})

test('a thousand draws from 200 leave few out', () => {
  // By chance 200 x (1 - 1/200)^1000 = 1.3 are left out; ten would be no accident.
  expect(new Set(draw(keys, 1_000, 1)).size).toBeGreaterThan(190)
})

test('every draw is one of those given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(50), fc.integer(), (from, count, seed) => {
      const drawn = draw(from, count, seed)
      return drawn.length === count && drawn.every((one) => from.includes(one))
    }),
  )
})
