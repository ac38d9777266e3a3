import { expect, test, vi } from 'vitest'
import { systemClock } from './clock'

test('today is the day in UTC, also when the day here is another one', () => {
  vi.useFakeTimers({ now: new Date('2025-11-09T23:59:59.999Z') })
  expect(systemClock.todayUtc()).toBe('2025-11-09')
  vi.setSystemTime(new Date('2025-11-10T00:00:00.000Z'))
  expect(systemClock.todayUtc()).toBe('2025-11-10')
  vi.useRealTimers()
})
