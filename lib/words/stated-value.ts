import { formatDate } from '../domain/format/date'
import { parsePlainDate } from '../domain/plain-date'

/** What a party gives for a field, as it is printed: a day as days are, anything else as it was given. */
export const statedValue = (value: string): string => {
  const day = parsePlainDate(value)
  return day === null ? value : formatDate(day)
}
