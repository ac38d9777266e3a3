import { addDays, compareDays, type PlainDate } from '../plain-date'
import type { CommitmentFile } from './commitment'
import type { Delivery } from './delivery'
import { fileAsKnown, firstKnown } from './known'
import { statusOf } from './status'

/** A stretch of a status lane: one delivery state over `[from, to)`; `to: null` goes on. */
export interface LaneSegment {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly delivery: Delivery
  readonly outcomeEstablished: boolean
}

/**
 * The status lane of a commitment as known on a day: its delivery state from the day on which it was listed to that day.
 * Every segment is what {@link statusOf} says on its days, so that lanes, tables and counts cannot differ.
 */
export const laneOf = (file: CommitmentFile, knownOn: PlainDate): LaneSegment[] => {
  const known = fileAsKnown(file, knownOn)
  const listedFrom = firstKnown(known)
  if (listedFrom === null) return []
  const dayAfter = known.terms.flatMap(({ deadline }) => (deadline === null ? [] : [addDays(deadline, 1)]))
  const stated = known.terms.map(({ statedOn }) => statedOn)
  const days = [...new Set([listedFrom, ...known.assessments.map(({ on }) => on), ...dayAfter, ...stated])]
    .filter((day) => day >= listedFrom && day <= knownOn)
    .sort(compareDays)
  const segments: { from: PlainDate; to: PlainDate | null; delivery: Delivery; outcomeEstablished: boolean }[] = []
  for (const on of days) {
    const status = statusOf(file, { on, knownOn })
    if (status === null) continue
    const { delivery, outcomeEstablished } = status
    const last = segments.at(-1)
    if (last !== undefined && last.delivery === delivery && last.outcomeEstablished === outcomeEstablished) continue
    if (last !== undefined) last.to = on
    segments.push({ from: on, to: null, delivery, outcomeEstablished })
  }
  return segments
}
