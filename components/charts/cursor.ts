/** Where the keyboard stands in a chart: which line, and which of its stops. */
export interface Cursor {
  readonly line: number
  readonly stop: number
}

/** The x of every stop of every line that has stops. */
export type CursorLines = readonly (readonly number[])[]

const nearest = (xs: readonly number[], x: number): number =>
  xs.reduce((best, one, index) => (Math.abs(one - x) < Math.abs((xs[best] ?? one) - x) ? index : best), 0)

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

const ofLine = (lines: CursorLines, line: number, cursor: Cursor): Cursor => {
  const target = clamp(line, lines.length - 1)
  const x = lines[cursor.line]?.[cursor.stop] ?? 0
  return { line: target, stop: nearest(lines[target] ?? [], x) }
}

/**
 * Moves the cursor by a key: left and right along a line, up and down between lines, Home and End to the ends. The first
 * key enters the chart at the end it points away from. Escape leaves (null); `undefined` for a key that means nothing.
 */
export const moveCursor = (lines: CursorLines, cursor: Cursor | null, key: string): Cursor | null | undefined => {
  const line = cursor?.line ?? 0
  const last = (lines[line]?.length ?? 0) - 1
  if (last < 0) return undefined
  switch (key) {
    case 'Escape':
      return null
    case 'Home':
      return { line, stop: 0 }
    case 'End':
      return { line, stop: last }
    case 'ArrowRight':
      return { line, stop: cursor === null ? 0 : clamp(cursor.stop + 1, last) }
    case 'ArrowLeft':
      return { line, stop: cursor === null ? last : clamp(cursor.stop - 1, last) }
    case 'ArrowUp':
      return cursor === null ? { line, stop: 0 } : ofLine(lines, line + 1, cursor)
    case 'ArrowDown':
      return cursor === null ? { line, stop: last } : ofLine(lines, line - 1, cursor)
    default:
      return undefined
  }
}
