import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, epochDay, fromEpochDay, parsePlainDate, plainDate } from './plain-date'

test.each(['2025-02-30', '2025-13-01', '2025-00-10', '2025-2-3', '25-02-03', '2025-02-03T00:00', '', ' 2025-02-03', '1600-01-01'])(
  '"%s" is no calendar day',
  (text) => expect(parsePlainDate(text)).toBeNull(),
)

test('leap days exist where the calendar has them', () => {
  expect(parsePlainDate('2024-02-29')).toBe('2024-02-29')
  expect(parsePlainDate('2025-02-29')).toBeNull()
  expect(parsePlainDate('2100-02-29')).toBeNull()
})

test('the day before 10 November 2025 is the ninth, whatever zone the process is in', () => {
  expect(addDays(plainDate('2025-11-10'), -1)).toBe('2025-11-09')
  expect(epochDay(plainDate('1970-01-02'))).toBe(1)
  expect(epochDay(plainDate('2025-11-10'))).toBe(20_402)
})

test('days across a change of clocks are counted as days', () => {
  expect(daysBetween(plainDate('2025-10-30'), plainDate('2025-11-10'))).toBe(11)
  expect(daysBetween(plainDate('2026-03-07'), plainDate('2026-03-09'))).toBe(2)
})

test('a day survives the way to the axis and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 80_000 }), (days) => {
      expect(epochDay(fromEpochDay(days))).toBe(days)
      expect(parsePlainDate(fromEpochDay(days))).toBe(fromEpochDay(days))
    }),
  )
})
