import { parseDecimalText, type DecimalText } from '../decimal-text'
import { parsePlainDate } from '../plain-date'

/** A figure that a party gave, with everything after the number as its unit. */
export interface StatedNumber {
  readonly number: DecimalText
  readonly unit: string
}

const FIGURE = /^(\d[\d,]*(?:\.\d+)?)(?![-\d])\s*(.*)$/

/**
 * The number that a stated value begins with: `12 million t` is 12 of `million t`. Null where the value is words or a day,
 * or qualifies its number (`at least 30`), since what is only a bound is no figure to draw.
 */
export const statedNumber = (value: string): StatedNumber | null => {
  if (parsePlainDate(value) !== null) return null
  const [, digits, unit] = FIGURE.exec(value.trim()) ?? []
  const number = digits === undefined ? null : parseDecimalText(digits.replaceAll(',', ''))
  return number === null || unit === undefined ? null : { number, unit }
}

/** The two figures of two values where both begin with a number of the same unit; null where they cannot share a scale. */
export const sameUnitFigures = (one: string, other: string): { readonly figures: readonly [DecimalText, DecimalText]; readonly unit: string } | null => {
  const [a, b] = [statedNumber(one), statedNumber(other)]
  return a === null || b === null || a.unit !== b.unit ? null : { figures: [a.number, b.number], unit: a.unit }
}
