import { addDays, compareDays, type PlainDate } from '../plain-date'
import type { KnownMeasure } from '../measure/state'

/** The days in `[from, to]` on which something of these measures changes. */
export const changeDays = (measures: readonly KnownMeasure[], from: PlainDate, to: PlainDate): PlainDate[] => {
  const starts = measures.flatMap(({ periods }) => periods.map((period) => period.from))
  return [...new Set(starts)].filter((day) => day >= from && day <= to).sort(compareDays)
}

/** The stretches of `[from, to]`, both days included, within which nothing changes, half-open. */
export const stretchesBetween = (
  measures: readonly KnownMeasure[],
  from: PlainDate,
  to: PlainDate,
): { from: PlainDate; to: PlainDate }[] => {
  const end = addDays(to, 1)
  const cuts = [...new Set([from, ...changeDays(measures, from, to), end])]
  return cuts.slice(0, -1).map((start, index) => ({ from: start, to: cuts[index + 1] ?? end }))
}
