import { subtractDecimals, type DecimalText } from '../decimal-text'
import { compareDays, type PlainDate } from '../plain-date'
import type { PointRecord, SeriesRecord } from '../record/series'
import { isSameKind } from './same-kind'

/** A published average with its points, one a day. */
export interface PointedSeries {
  readonly series: SeriesRecord
  readonly points: readonly Pick<PointRecord, 'on' | 'value' | 'documentId'>[]
}

/** What one of the two series gives for the day. */
export interface GivenValue {
  readonly series: SeriesRecord
  readonly value: DecimalText
  readonly documentId: string
}

/** A day for which two series of one direction and quantity both give a value; the difference is in points, second less first. */
export interface Disagreement {
  readonly on: PlainDate
  readonly first: GivenValue
  readonly second: GivenValue
  readonly differencePp: DecimalText
}

const between = (first: PointedSeries, second: PointedSeries): Disagreement[] =>
  first.points.flatMap((point) =>
    second.points
      .filter(({ on }) => on === point.on)
      .map((other) => ({
        on: point.on,
        first: { series: first.series, value: point.value, documentId: point.documentId },
        second: { series: second.series, value: other.value, documentId: other.documentId },
        differencePp: subtractDecimals(other.value, point.value),
      })),
  )

/**
 * Where published averages can be held against one another: the days that two series of the same direction and quantity
 * both give, newest first. Nothing is filled in between points, so a day that only one of them gives is not there. Two
 * series that agree on a day are listed too, with no difference.
 */
export const disagreements = (all: readonly PointedSeries[]): Disagreement[] =>
  all
    .flatMap((first, index) =>
      all
        .slice(index + 1)
        .filter((second) => isSameKind(first.series, second.series))
        .flatMap((second) => between(first, second)),
    )
    .sort((a, b) => compareDays(b.on, a.on))
