import type { PlainDate } from './plain-date'

/** A half-open stretch of days `[from, to)`; `to: null` has no end. Nobody else compares ends. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Whether `day` lies in `[from, to)`. */
export const covers = (period: Period, day: PlainDate): boolean =>
  period.from <= day && (period.to === null || day < period.to)

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to)

/** The days that both share, or null when they share none. */
export const intersect = (a: Period, b: Period): Period | null => {
  if (!overlaps(a, b)) return null
  const from = a.from > b.from ? a.from : b.from
  const to = a.to === null ? b.to : b.to === null ? a.to : a.to < b.to ? a.to : b.to
  return { from, to }
}

/** Whether a period has days at all: `[from, from)` and reversed ones have none. */
export const hasDays = (period: Period): boolean => period.to === null || period.from < period.to
