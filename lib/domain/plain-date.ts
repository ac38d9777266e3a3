/**
 * A calendar day without time or zone, ISO text `YYYY-MM-DD`. ISO text sorts as the days do, so `<` compares.
 * Arithmetic runs on UTC midnights, where every day has 24 hours, so that no zone can shift a day.
 */
export type PlainDate = string & { readonly plainDate: true }

const SHAPE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/
const DAY_MS = 86_400_000

/** The day that `text` names, or null: wrong shape, a day that no month has, or a year outside 1900 to 2199. */
export const parsePlainDate = (text: string): PlainDate | null => {
  if (!SHAPE.test(text)) return null
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : (text as PlainDate)
}

/** As {@link parsePlainDate}, for text that must be a day; throws a RangeError that names it. */
export const plainDate = (text: string): PlainDate => {
  const day = parsePlainDate(text)
  if (day === null) throw new RangeError(`not a calendar day: ${JSON.stringify(text)}`)
  return day
}

/** Days since 1970-01-01 (negative before): the x axis of every chart. */
export const epochDay = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The inverse of {@link epochDay}; a fraction counts to the day it lies in. */
export const fromEpochDay = (days: number): PlainDate =>
  new Date(Math.floor(days) * DAY_MS).toISOString().slice(0, 10) as PlainDate

export const addDays = (day: PlainDate, days: number): PlainDate => fromEpochDay(epochDay(day) + days)

/** Days from `a` to `b`: positive when `b` is later. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => epochDay(b) - epochDay(a)

export const compareDays = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earliest of the days that are given, or null when none is. */
export const earliestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce<PlainDate | null>((least, day) => (day !== null && (least === null || day < least) ? day : least), null)

/** The latest of the days that are given, or null when none is. */
export const latestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce<PlainDate | null>((most, day) => (day !== null && (most === null || day > most) ? day : most), null)
