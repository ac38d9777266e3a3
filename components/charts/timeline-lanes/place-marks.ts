/** A mark that stands at `x` px and would like a label of this width beside it. */
export interface MarkWish {
  readonly x: number
  /** Px; 0 where the mark has no label. */
  readonly labelWidth: number
  /** Where room is short the label of less weight goes. */
  readonly weight: number
}

export interface MarkPlace {
  /** Rows count from the top. */
  readonly row: number
  /** Which side of the mark its label stands on; null where it has none or no room. */
  readonly side: 'right' | 'left' | null
}

/** Half of a mark with air around it, and the gap between a mark and its label. Px. */
export const MARK_HALF = 7
export const LABEL_GAP = 9
const AIR = 6

interface Placed {
  readonly wish: MarkWish
  readonly index: number
  readonly row: number
  side: MarkPlace['side']
}

const leftOf = ({ wish, side }: Placed): number => wish.x - (side === 'left' ? LABEL_GAP + wish.labelWidth : MARK_HALF)
const rightOf = ({ wish, side }: Placed): number => wish.x + (side === 'right' ? LABEL_GAP + wish.labelWidth : MARK_HALF)

const isFree = (from: number, to: number, row: readonly Placed[]): boolean =>
  row.every((one) => rightOf(one) + AIR <= from || to + AIR <= leftOf(one))

/** Marks never give way to each other: they may touch, and do not overlap. */
const hasRoom = ({ x }: MarkWish, row: readonly Placed[]): boolean => row.every(({ wish }) => Math.abs(wish.x - x) >= 2 * MARK_HALF)

/** The labels of a row that a mark at this place would cover. */
const covered = ({ x }: MarkWish, row: readonly Placed[]): Placed[] =>
  row.filter((one) => one.side !== null && rightOf(one) + AIR > x - MARK_HALF && leftOf(one) - AIR < x + MARK_HALF)

const sideFor = (wish: MarkWish, row: readonly Placed[], width: number): MarkPlace['side'] => {
  if (wish.labelWidth === 0) return null
  const end = LABEL_GAP + wish.labelWidth
  if (wish.x + end <= width && isFree(wish.x - MARK_HALF, wish.x + end, row)) return 'right'
  return wish.x - end >= 0 && isFree(wish.x - end, wish.x + MARK_HALF, row) ? 'left' : null
}

const weightOf = (labels: readonly Placed[]): number => Math.max(-1, ...labels.map(({ wish }) => wish.weight))

/**
 * Places marks and their labels in the rows of a lane `width` px wide: a mark takes the first row in which it can stand
 * with its label. In a lane that has `rows` rows a label gives way to a mark, the least weighty first; more rows are added
 * only where marks alone would overlap. The order of the answer is that of the wishes.
 */
export const placeMarks = (wishes: readonly MarkWish[], width: number, rows: number): MarkPlace[] => {
  const placed: Placed[] = []
  const inOrder = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.x - b.wish.x)
  for (const { wish, index } of inOrder) {
    const rowOf = (row: number): Placed[] => placed.filter((one) => one.row === row)
    const used = Math.max(0, ...placed.map(({ row }) => row + 1))
    const all = Array.from({ length: Math.max(rows, used + 1) }, (_, row) => ({ row, there: rowOf(row) })).filter(({ there }) => hasRoom(wish, there))
    const clear = all.filter(({ row, there }) => row < rows && covered(wish, there).length === 0)
    const labelled = clear.find(({ there }) => sideFor(wish, there, width) !== null)
    const cheapest = all.map((one) => ({ ...one, cost: weightOf(covered(wish, one.there)) })).sort((a, b) => a.cost - b.cost || a.row - b.row)
    const within = cheapest.find(({ row }) => row < rows) ?? cheapest[0]
    const chosen = labelled ?? clear[0] ?? within
    if (chosen === undefined) throw new Error('a lane has always one row more than its marks use')
    for (const label of covered(wish, chosen.there)) label.side = null
    placed.push({ wish, index, row: chosen.row, side: sideFor(wish, chosen.there, width) })
  }
  return wishes.map((_, index) => {
    const found = placed.find((one) => one.index === index)
    return { row: found?.row ?? 0, side: found?.side ?? null }
  })
}
