import { dateTicks } from '@/components/charts/axis'
import type { EventMark } from '@/components/charts/marks'
import { epochDay } from '@/lib/domain/plain-date'
import type { Block, Plan } from './block'
import { fontOf } from './text'

/** Share of the width in which the names of lanes stand. */
const NAME = 0.38
/** Height of a bar, and size of the name beside it, in px. */
export const BAR = 22
export const NAME_SIZE = 14

/** Where names end and where a day lies, in px from the left. */
export interface LaneScale {
  readonly left: number
  readonly xOf: (day: number) => number
}

/** The scale of lanes over the epoch days `[from, to)`. */
export const laneScale = (from: number, to: number, width: number): LaneScale => {
  const left = Math.round(width * NAME)
  return { left, xOf: (day) => left + ((day - from) / Math.max(to - from, 1)) * (width - left) }
}

/** The days above lanes, with the event that the page is about. */
export const laneAxisBlock = (from: number, to: number, marks: readonly EventMark[], scale: LaneScale, { theme }: Plan): Block => ({
  height: 40,
  paint: (pen, x, y) => {
    pen.font = fontOf({ size: 12 })
    pen.fillStyle = theme.inkQuiet
    for (const { x: day, label } of dateTicks(from, to, 6)) {
      pen.textAlign = day === from ? 'left' : 'center'
      pen.fillText(label, x + scale.xOf(day), y + 30)
      pen.fillRect(x + scale.xOf(day), y + 34, 1, 6)
    }
    for (const { on, label, strength } of marks) {
      const day = epochDay(on)
      if (strength !== 'event' || day < from || day >= to) continue
      pen.fillStyle = theme.ink
      pen.textAlign = (day - from) / (to - from) > 0.7 ? 'right' : 'left'
      pen.fillText(label, x + scale.xOf(day), y + 12)
      pen.fillRect(x + scale.xOf(day), y + 16, 1, 24)
    }
  },
})
