import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHOWN_RESULTS } from './found'
import { move } from './move'

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 1, 0],
  ['End', -1, 2],
])('%s at %i of three options leads to %i', (key, active, to) => {
  expect(move(key, active, 3)).toBe(to)
})

test('other keys lead nowhere, and nothing leads to an option where there is none', () => {
  expect(move('a', 0, 3)).toBeNull()
  expect(move('ArrowDown', -1, 0)).toBeNull()
})

test('no key leads out of the options', () => {
  fc.assert(
    fc.property(fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End'), fc.integer({ min: 1, max: 60 }), fc.nat(), (key, count, at) => {
      const to = move(key, (at % (count + 1)) - 1, count)
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(count)
    }),
  )
})

test('from the field every option shown, the way to all results included, is at most four presses away', () => {
  const reached = (key: string): number[] => {
    const places = [-1]
    while (places.length < 5) places.push(move(key, places.at(-1) ?? -1, SHOWN_RESULTS + 1) ?? -1)
    return places
  }
  const near = new Set([...reached('ArrowDown'), ...reached('ArrowUp')])
  for (let option = 0; option <= SHOWN_RESULTS; option += 1) expect(near).toContain(option)
})
