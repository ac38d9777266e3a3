import { figure } from './numbers'

const GAP = '  '

/** Rows in columns as wide as their widest cell: the first to the left, the others to the right. */
export const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(GAP).trimEnd(),
  )
}

export interface Goal {
  readonly atLeast?: number
  readonly atMost?: number
}

const verdict = (value: number, { atLeast, atMost }: Goal): string => {
  const bounds = [
    ...(atLeast === undefined ? [] : [{ words: `at least ${figure(atLeast)}`, holds: value >= atLeast }]),
    ...(atMost === undefined ? [] : [{ words: `at most ${figure(atMost)}`, holds: value <= atMost }]),
  ]
  const words = bounds.map((bound) => bound.words).join(', ')
  return words === '' ? '' : ` (${words}: ${bounds.every(({ holds }) => holds) ? 'held' : 'MISSED'})`
}

/** One value, and whether it is where it must be. */
export const against = (name: string, value: number, unit: string, goal: Goal = {}): string =>
  `${name}: ${figure(value)}${unit === '' ? '' : ` ${unit}`}${verdict(value, goal)}`

/** How many times one rate is another of the same run, and whether that is where it must be. */
export const ratio = (name: string, value: number, floor: number, goal: Goal = {}): string =>
  floor === 0 ? `${name}: the floor answered nothing` : against(name, value / floor, 'times', goal)

export const print = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(`  ${line}`)
}
