import { parseDecimalText } from '../decimal-text'
import type { Reading } from './cell'

/** The sign before the decimals of a file; null where the file does not tell. */
export type DecimalSign = '.' | ','

const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.')
const escaped = { '.': '\\.', ',': ',' } as const

/** With this sign before decimals; the other one, or a space, may stand between thousands. */
const shape = (sign: DecimalSign): RegExp =>
  new RegExp(`^-?(?:\\d+|[1-9]\\d{0,2}(?:${escaped[other(sign)]}\\d{3})+|[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+)(?:${escaped[sign]}\\d+)?$`)
const SHAPES = { '.': shape('.'), ',': shape(',') } as const

/** What text spells where this sign stands before decimals; null where it spells nothing. */
const spelt = (text: string, sign: DecimalSign): string | null => {
  if (!SHAPES[sign].test(text)) return null
  const plain = text.replaceAll(other(sign), '').replace(/[ \u00a0\u202f]/g, '').replace(sign, '.')
  return parseDecimalText(plain.replace(/^(-?)0+(?=\d)/, '$1'))
}

/** What one value alone tells of the sign: the one that it must mean, if it can be read in one way only. */
const evidence = (text: string): DecimalSign | null => {
  if (!/[.,]/.test(text)) return null
  const [point, comma] = [spelt(text, '.'), spelt(text, ',')]
  if ((point === null) === (comma === null)) return null
  return point === null ? ',' : '.'
}

/** The sign that stands before the decimals of these values: null where they tell nothing, or contradict each other. */
export const decimalSignOf = (values: Iterable<string>): DecimalSign | null => {
  const found = new Set<DecimalSign>()
  for (const value of values) {
    const sign = evidence(value.trim())
    if (sign !== null) found.add(sign)
  }
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** A decimal with a point, with the decimals that it was given, where it can be read in one way; otherwise both readings. */
export const readDecimal = (text: string, sign: DecimalSign | null): Reading => {
  const written = text.trim().replace(/^\u2212/, '-')
  const readings = (sign === null ? (['.', ','] as const) : [sign]).map((one) => spelt(written, one)).filter((one) => one !== null)
  const [first, second] = readings
  if (first === undefined)
    return { problem: `"${text}" is no decimal number${sign === null ? '' : ` where the ${sign === '.' ? 'point' : 'comma'} stands before decimals`}. Write it like ${sign === ',' ? '12,5' : '12.5'}, without a unit.` }
  return second === undefined || second === first
    ? { value: first }
    : { problem: `"${text}" could be ${first} or ${second}. Choose above which sign stands before decimals, or write it without signs between thousands.` }
}
