import { parsePlainDate, type PlainDate } from './plain-date'
import { ok, refused, type Result } from './result'

/**
 * The three clocks of every read, resolved once and printed beside the result:
 * `on`, the day in the world; `knownOn`, what had been published by then; `edition`, what we had recorded.
 */
export interface Clocks {
  readonly on: PlainDate
  readonly knownOn: PlainDate
  readonly edition: number
}

/** What `now` means for one request: today in UTC and the newest edition. */
export interface Now {
  readonly today: PlainDate
  readonly edition: number
}

/** A day given by a reader; absent means `fallback`, a day that does not exist is refused, never today. */
export const resolveDay = (field: string, text: string | undefined, fallback: PlainDate): Result<PlainDate> => {
  if (text === undefined) return ok(fallback)
  const day = parsePlainDate(text)
  return day === null
    ? refused('invalid', `"${text}" is not a calendar day. Write ${field} as year-month-day, for example ${fallback}.`, {
        field,
        value: text,
      })
    : ok(day)
}

/** The known-on day; a day to come is refused, since nobody can cite what has not been published. */
export const resolveKnownOn = (text: string | undefined, now: Now): Result<PlainDate> => {
  const day = resolveDay('knownOn', text, now.today)
  if (!day.ok || day.value <= now.today) return day
  return refused('invalid', `Nothing can be known on ${day.value} yet. Choose a day up to today, ${now.today}.`, {
    field: 'knownOn',
    value: day.value,
  })
}

/** The edition; one that was never published is refused. */
export const resolveEdition = (text: string | undefined, now: Now): Result<number> => {
  if (text === undefined) return ok(now.edition)
  const edition = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
  return edition === null || edition > now.edition
    ? refused('invalid', `There is no edition "${text}". Editions run from 1 to ${now.edition}.`, {
        field: 'edition',
        value: text,
      })
    : ok(edition)
}
