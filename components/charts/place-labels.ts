/** A label that wants to stand beside a vertical line at `x` px. */
export interface LabelWish {
  readonly x: number
  readonly width: number
  /** Larger ones are placed first and so are the last to be dropped. */
  readonly weight: number
}

/** Row 0 is nearest to the plot. */
export interface LabelPlace {
  readonly row: number
  readonly side: 'right' | 'left'
}

interface Placed {
  readonly x: number
  readonly row: number
  readonly from: number
  readonly to: number
}

const GAP = 4

const fits = (one: Placed, placed: readonly Placed[], left: number, right: number): boolean =>
  one.from >= left &&
  one.to <= right &&
  placed.every(
    (other) =>
      // Labels of a row do not touch, and no line that rises to a row above crosses a label below it.
      (other.row !== one.row || other.to + GAP < one.from || one.to + GAP < other.from) &&
      (other.row <= one.row || other.x < one.from - GAP || other.x > one.to + GAP) &&
      (one.row <= other.row || one.x < other.from - GAP || one.x > other.to + GAP),
  )

interface Room {
  readonly left: number
  readonly right: number
  readonly rows: number
}

interface Indexed {
  readonly wish: LabelWish
  readonly index: number
}

const spanOf = ({ x, width }: LabelWish, { row, side }: LabelPlace): Placed =>
  side === 'right' ? { x, row, from: x + GAP, to: x + GAP + width } : { x, row, from: x - GAP - width, to: x - GAP }

/** Every place that a label could take, the nearest to the plot and the right side first. */
const optionsIn = ({ rows }: Room): LabelPlace[] =>
  Array.from({ length: rows }, (_, row) => row).flatMap((row): LabelPlace[] => [
    { row, side: 'right' },
    { row, side: 'left' },
  ])

/** Places one label after the other in this order, each where it first fits. */
const placeInOrder = (order: readonly Indexed[], room: Room): (LabelPlace | null)[] => {
  const placed: Placed[] = []
  const answer: (LabelPlace | null)[] = order.map(() => null)
  for (const { wish, index } of order) {
    const place = optionsIn(room).find((option) => fits(spanOf(wish, option), placed, room.left, room.right))
    if (place === undefined) continue
    answer[index] = place
    placed.push(spanOf(wish, place))
  }
  return answer
}

/** Places for all labels at once; null where there are none. Tries every combination, so only for a few labels. */
const placeEach = ([wish, ...rest]: readonly LabelWish[], room: Room, placed: readonly Placed[] = []): LabelPlace[] | null => {
  if (wish === undefined) return []
  for (const option of optionsIn(room)) {
    const span = spanOf(wish, option)
    if (!fits(span, placed, room.left, room.right)) continue
    const others = placeEach(rest, room, [...placed, span])
    if (others !== null) return [option, ...others]
  }
  return null
}

/** More labels than this are not tried in every combination. */
const MOST_TRIED = 5

const placedCount = (places: readonly (LabelPlace | null)[]): number => places.filter((place) => place !== null).length

/** Rows that these places take. */
export const rowsOf = (places: readonly (LabelPlace | null)[]): number => Math.max(0, ...places.map((place) => (place === null ? 0 : place.row + 1)))

/**
 * Places labels beside their lines in up to `rows` rows between `left` and `right`; null for one that has no room. The
 * order of the answer is that of the wishes. Tries from either side and keeps what places more, then what takes fewer
 * rows; a few labels are tried in every combination before one of them is left out.
 */
export const placeLabels = (wishes: readonly LabelWish[], room: Room): (LabelPlace | null)[] => {
  const indexed = wishes.map((wish, index) => ({ wish, index }))
  const orders = [1, -1].map((way) => [...indexed].sort((a, b) => b.wish.weight - a.wish.weight || way * (a.wish.x - b.wish.x)))
  const tries = orders.map((order) => placeInOrder(order, room))
  const [best = []] = tries.sort((a, b) => placedCount(b) - placedCount(a) || rowsOf(a) - rowsOf(b))
  return placedCount(best) < wishes.length && wishes.length <= MOST_TRIED ? (placeEach(wishes, room) ?? best) : best
}
