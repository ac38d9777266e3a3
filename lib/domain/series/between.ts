import { subtractDecimals, type DecimalText } from '../decimal-text'
import type { PlainDate } from '../plain-date'
import type { PointRecord } from '../record/series'

type GivenPoint = Pick<PointRecord, 'on' | 'value' | 'documentId'>

/** A published average on two days: the last value given by each, which may be of an earlier day. */
export interface SeriesBetween {
  /** Null where nothing was given by then. */
  readonly before: GivenPoint | null
  readonly after: GivenPoint | null
  /** Points, second less first; null where either is missing or nothing newer was given between the two days. */
  readonly differencePp: DecimalText | null
}

/** The last point given by a day, that day included. Points stand in order of day; nothing is filled in between them. */
export const lastGiven = <P extends Pick<GivenPoint, 'on'>>(points: readonly P[], day: PlainDate): P | null =>
  points.findLast(({ on }) => on <= day) ?? null

/** Holds two days of a series against each other by the points that its publisher gives. */
export const seriesBetween = (points: readonly GivenPoint[], before: PlainDate, after: PlainDate): SeriesBetween => {
  const [first, second] = [lastGiven(points, before), lastGiven(points, after)]
  const isNewer = first !== null && second !== null && second.on > first.on
  return { before: first, after: second, differencePp: isNewer ? subtractDecimals(second.value, first.value) : null }
}
