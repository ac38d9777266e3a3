import { expect, test } from 'vitest'
import { paths } from '@/lib/paths'
import { clocksOf } from './clocks-of'

test('the clocks of a page are carried into the search, other parameters are not', () => {
  expect(paths.api.search({ ...clocksOf('?knownOn=2025-10-31&edition=2&on=2026-01-01&q=steel'), q: 'a' })).toBe(
    '/api/v1/search?edition=2&knownOn=2025-10-31&q=a',
  )
  expect(paths.api.search({ ...clocksOf(''), q: 'a' })).toBe('/api/v1/search?q=a')
})
