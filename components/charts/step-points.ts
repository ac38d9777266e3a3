import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Stop, StopPoint } from './stop'

/** A value that holds over `[from, to)`; `y` is null where it has no size. */
export interface Stretch {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly y: number | null
  readonly stop: Stop | null
}

/**
 * The points of a stepped line (`stepped: 'before'`: the old value holds until the new point's x, then jumps). Each
 * stretch stands on its first day. Before a gap and at the end the line is carried to the end of the stretch, because a
 * point alone would draw nothing.
 */
export const stepPoints = (stretches: readonly Stretch[]): StopPoint[] =>
  stretches.flatMap((stretch, index): StopPoint[] => {
    const start: StopPoint = { x: epochDay(stretch.from), y: stretch.y ?? Number.NaN, stop: stretch.stop }
    const next = stretches[index + 1]
    const isCarried = stretch.y !== null && (next === undefined || next.y === null || next.from > stretch.to)
    return isCarried ? [start, { x: epochDay(stretch.to), y: start.y, stop: null }] : [start]
  })
