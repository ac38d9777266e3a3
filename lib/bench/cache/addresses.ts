import { addDays, plainDate } from '../../domain/plain-date'
import { paths } from '../../paths'

const FIRST_DAY = plainDate('2025-01-01')

/** So many pages of measures, each with another measure or another day. */
export const measurePages = (measureIds: readonly string[], count: number): string[] =>
  Array.from({ length: Math.ceil(count / measureIds.length) }, (_, day) =>
    measureIds.map((id) => paths.measure(id, { on: addDays(FIRST_DAY, day) })),
  )
    .flat()
    .slice(0, count)
