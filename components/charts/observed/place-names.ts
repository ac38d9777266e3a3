import { FONT } from '../frame'
import { textWidth } from '../text-width'

/** A place in px from the left and, upwards negative, from the foot of the plot. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A line by its name and where it ends. */
export interface NamedEnd extends Spot {
  readonly id: string
  readonly label: string
}

/** How far the middle of a name stands from the end of its line, and which side of the name does. */
export interface NamePlace {
  readonly id: string
  readonly anchor: 'start' | 'end'
  readonly shift: number
  readonly rise: number
}

/** A part of the plot in px that names keep off. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Half of the height of a name, and the room that a point takes round its middle, in px. */
const HALF = 7
const POINT = 5
const ASIDE = 8
const RISES = [15, -15, 30, -30, 45, -45, 60]

/** In this order. At its own height on the left a name would lie on its line, so that comes last. */
const OPTIONS: readonly Pick<NamePlace, 'anchor' | 'rise'>[] = [
  { anchor: 'start', rise: 0 },
  ...RISES.flatMap((rise) => (['start', 'end'] as const).map((anchor) => ({ anchor, rise }))),
  { anchor: 'end', rise: 0 },
]

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const round = ({ x, y }: Spot): Box => ({ left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT })

const boxOf = ({ x, y, label }: NamedEnd, anchor: NamePlace['anchor'], rise: number): Box => {
  const width = textWidth(label, FONT) + 4
  const left = anchor === 'start' ? x + ASIDE : x - ASIDE - width
  return { left, right: left + width, top: y - rise - HALF, bottom: y - rise + HALF }
}

interface Plot {
  readonly left: number
  readonly right: number
  /** What stands there already: every point of every line, and other labels. */
  readonly points: readonly Spot[]
  readonly taken: readonly Box[]
}

/**
 * Where the names of lines stand: beside the end of their line, on the side and at the height where they cover no point, no
 * other name and nothing that is taken; where there is no such place, where they cover least. Pure.
 */
export const placeNames = (ends: readonly NamedEnd[], { left, right, points, taken }: Plot): NamePlace[] => {
  const fixed = [...points.map(round), ...taken]
  const placed: Box[] = []
  return ends.map((end): NamePlace => {
    const options = OPTIONS.map((option) => ({ ...option, box: boxOf(end, option.anchor, option.rise) })).map((option) => ({
      ...option,
      outside: option.box.left < left || option.box.right > right || option.box.bottom > 0,
      covered: [...fixed, ...placed].filter((other) => overlap(option.box, other)).length,
    }))
    const inside = options.filter(({ outside }) => !outside)
    const [best] = (inside.length === 0 ? options : inside).sort((a, b) => a.covered - b.covered)
    if (best === undefined) return { id: end.id, anchor: 'start', shift: ASIDE, rise: 0 }
    placed.push(best.box)
    return { id: end.id, anchor: best.anchor, shift: best.anchor === 'start' ? ASIDE : -ASIDE, rise: best.rise }
  })
}
