import type { DecimalText } from '../decimal-text'

/** A real minus sign, as wide as the plus. */
export const MINUS = '\u2212'
/** Keeps a figure and its unit on one line. */
export const NO_BREAK = '\u00a0'

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text)

/** A decimal as printed: no needless zeros, a real minus, digits grouped by thousands from 10,000 on. */
export const formatDecimal = (value: DecimalText): string => {
  const [whole = '0', fraction] = withoutZeros(value.replace('-', '')).split('.')
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const unsigned = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return isZero(value) || !value.startsWith('-') ? unsigned : `${MINUS}${unsigned}`
}

/** Whether a decimal is nought in any spelling. */
export const isZero = (value: DecimalText): boolean => !/[1-9]/.test(value)

/** A decimal as a number, for coordinates only: nothing printed or compared passes through it. */
export const toCoordinate = (value: DecimalText): number => Number(value)
