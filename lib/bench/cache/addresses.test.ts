import { expect, test } from 'vitest'
import { measurePages } from './addresses'

test('so many addresses, no two alike, of every measure on one day before the next', () => {
  expect(measurePages(['a', 'b'], 3)).toEqual(['/measures/a?on=2025-01-01', '/measures/b?on=2025-01-01', '/measures/a?on=2025-01-02'])
  expect(new Set(measurePages(['a', 'b', 'c'], 5_000)).size).toBe(5_000)
})
