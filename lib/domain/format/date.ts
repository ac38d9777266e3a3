import { addDays, type PlainDate } from '../plain-date'
import type { Period } from '../period'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const

const parts = (day: PlainDate): { year: string; month: string; date: string } => ({
  year: day.slice(0, 4),
  month: MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
  date: String(Number(day.slice(8, 10))),
})

const short = (month: string): string => month.slice(0, 3)

/** `10 Nov 2025` */
export const formatDate = (day: PlainDate): string => {
  const { year, month, date } = parts(day)
  return `${date} ${short(month)} ${year}`
}

/** `10 November 2025`, for sentences. */
export const formatLongDate = (day: PlainDate): string => {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** `10 Nov`, where the year stands nearby. */
export const formatDayMonth = (day: PlainDate): string => {
  const { month, date } = parts(day)
  return `${date} ${short(month)}`
}

/** `Nov 2025` */
export const formatMonthYear = (day: PlainDate): string => {
  const { year, month } = parts(day)
  return `${short(month)} ${year}`
}

/** `Nov` */
export const formatMonth = (day: PlainDate): string => short(parts(day).month)

/** `2025` */
export const formatYear = (day: PlainDate): string => day.slice(0, 4)

/** The last day of a half-open period, or null when it has no end. */
export const lastDay = ({ to }: Pick<Period, 'to'>): PlainDate | null => (to === null ? null : addDays(to, -1))

/** A half-open period by its first and last day: `4 Feb 2025 to 3 Mar 2025`, `10 Nov 2025, open`, or one day alone. */
export const formatPeriod = (period: Period): string => {
  const last = lastDay(period)
  if (last === null) return `${formatDate(period.from)}, open`
  return last === period.from ? formatDate(last) : `${formatDate(period.from)} to ${formatDate(last)}`
}

/** The end of a half-open period as its last day, `open` where there is none. */
export const formatLastDay = (period: Pick<Period, 'to'>): string => {
  const last = lastDay(period)
  return last === null ? 'open' : formatDate(last)
}
