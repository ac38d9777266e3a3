import { expect, test } from 'vitest'
import { formatDays, formatLag } from './days'

test('one day is singular', () => {
  expect(formatDays(1)).toBe('1 day')
  expect(formatDays(-11)).toBe('11 days')
})

test('a lag says whether the law came after or before', () => {
  expect(formatLag(11)).toBe('11 days later')
  expect(formatLag(0)).toBe('the same day')
  expect(formatLag(-1)).toBe('1 day earlier')
})
