import { formatDate } from '../format/date'
import { readDay } from '../form/read-day'
import { parsePlainDate, type PlainDate } from '../plain-date'
import type { Reading } from './cell'

const two = (text: string): string => text.padStart(2, '0')

/** Every day that the text could mean. */
const readings = (text: string): PlainDate[] => {
  const plain = parsePlainDate(readDay(text))
  if (plain !== null) return [plain]
  const [, year = '', , month = '', day = ''] = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text) ?? []
  const [, first = '', , second = '', yearLast = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? []
  const spelt = [`${year}-${two(month)}-${two(day)}`, `${yearLast}-${two(second)}-${two(first)}`, `${yearLast}-${two(first)}-${two(second)}`]
  return [...new Set(spelt.map(parsePlainDate).filter((one) => one !== null))]
}

/**
 * The day that a cell means, where it can mean one alone: `2025-11-10`, `10 Nov 2025`, `November 10, 2025`, `20251110`, and
 * `25/11/2025`, since there is no 25th month. What could be two days is refused with both.
 */
export const readDayCell = (text: string): Reading => {
  // Programs write a day as its midnight.
  const written = text.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
  const [only, second] = readings(written)
  if (only === undefined) return { problem: `"${text}" is no calendar day. Write it as year-month-day, such as 2026-01-31.` }
  return second === undefined
    ? { value: only }
    : { problem: `"${text}" could be ${formatDate(only)} (${only}) or ${formatDate(second)} (${second}). Write it as year-month-day.` }
}
