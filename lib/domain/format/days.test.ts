import { expect, test } from 'vitest'
import { formatDays } from './days'

test('one day is singular', () => {
  expect(formatDays(1)).toBe('1 day')
  expect(formatDays(-11)).toBe('11 days')
})
