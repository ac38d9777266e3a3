/** A point of a chart at which something changes: what the tooltip and the keyboard cursor say, and where Enter leads. */
export interface Stop {
  readonly title: string
  readonly lines: readonly string[]
  readonly href: string | null
}

/** A drawn point; `x` is a UTC epoch day, `y` is NaN where nothing is known. Without a stop it only shapes the line. */
export interface StopPoint {
  readonly x: number
  readonly y: number
  readonly stop: Stop | null
}

/** A stop as one spoken sentence. */
export const stopText = ({ title, lines }: Stop): string => `${title}: ${lines.join('; ')}`
