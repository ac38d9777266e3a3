import { Decimal } from 'decimal.js'

/** A decimal number as text, exact: rates, values and differences never pass through a float. */
export type DecimalText = string & { readonly decimalText: true }

const SHAPE = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** The decimal that `text` spells, with the decimals it was given, or null (`1e3`, `1,5`, ``, ` 1`). */
export const parseDecimalText = (text: string): DecimalText | null =>
  SHAPE.test(text) ? (text as DecimalText) : null

/** As {@link parseDecimalText}, for text that must be a decimal; throws a RangeError that names it. */
export const decimalText = (text: string): DecimalText => {
  const value = parseDecimalText(text)
  if (value === null) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`)
  return value
}

const plain = (value: Decimal): DecimalText => value.toFixed() as DecimalText

export const ZERO = '0' as DecimalText

/** The exact sum; `0` of nothing. */
export const sumDecimals = (values: readonly DecimalText[]): DecimalText =>
  plain(values.reduce((sum, value) => sum.plus(value), new Decimal(0)))

/** `a - b`, exact. */
export const subtractDecimals = (a: DecimalText, b: DecimalText): DecimalText => plain(new Decimal(a).minus(b))

/** The size without its sign. */
export const absDecimal = (value: DecimalText): DecimalText => plain(new Decimal(value).abs())

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`; `10` equals `10.0`. */
export const compareDecimals = (a: DecimalText, b: DecimalText): number => new Decimal(a).comparedTo(b)
