import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import * as date from './date'

const day = plainDate('2025-11-09')

describe('dates are written from the ISO text, so that no time zone can shift them', () => {
  test.each([
    [date.formatDate, '9 Nov 2025'],
    [date.formatLongDate, '9 November 2025'],
    [date.formatDayMonth, '9 Nov'],
    [date.formatMonthYear, 'Nov 2025'],
    [date.formatMonth, 'Nov'],
    [date.formatYear, '2025'],
  ])('%o', (format, text) => expect(format(day)).toBe(text))
})

test('a half-open period is shown with its last day', () => {
  expect(date.formatPeriod({ from: plainDate('2025-02-04'), to: plainDate('2025-03-04') })).toBe('4 Feb 2025 to 3 Mar 2025')
  expect(date.formatLastDay({ to: plainDate('2025-03-01') })).toBe('28 Feb 2025')
})

test('a period of one day is that day', () => {
  expect(date.formatPeriod({ from: day, to: plainDate('2025-11-10') })).toBe('9 Nov 2025')
})

test('a period without an end is open', () => {
  expect(date.formatPeriod({ from: day, to: null })).toBe('9 Nov 2025, open')
  expect(date.formatLastDay({ to: null })).toBe('open')
})
