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

/**
 * Places labels beside their lines in up to `rows` rows between `left` and `right`; null for one that has no room. The
 * order of the answer is that of the wishes.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  { left, right, rows }: { readonly left: number; readonly right: number; readonly rows: number },
): (LabelPlace | null)[] => {
  const placed: Placed[] = []
  const answer: (LabelPlace | null)[] = wishes.map(() => null)
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => b.wish.weight - a.wish.weight || a.index - b.index)
  for (const { wish, index } of order) {
    const options = Array.from({ length: rows }, (_, row) => row).flatMap((row): LabelPlace[] => [
      { row, side: 'right' },
      { row, side: 'left' },
    ])
    const spanOf = ({ row, side }: LabelPlace): Placed =>
      side === 'right'
        ? { x: wish.x, row, from: wish.x + GAP, to: wish.x + GAP + wish.width }
        : { x: wish.x, row, from: wish.x - GAP - wish.width, to: wish.x - GAP }
    const place = options.find((option) => fits(spanOf(option), placed, left, right))
    if (place === undefined) continue
    answer[index] = place
    placed.push(spanOf(place))
  }
  return answer
}
