import type { DecimalText } from '../decimal-text'
import { formatDecimal } from './number'

const SCALES = [
  { digits: 12, word: 'trillion' },
  { digits: 9, word: 'billion' },
  { digits: 6, word: 'million' },
] as const

/** Whole US dollars in the largest fitting word, exact: `$200 billion`, `$1.25 billion`, `$950,000`. */
export const formatUsd = (usd: DecimalText): string => {
  const whole = usd.split('.')[0] ?? '0'
  const scale = SCALES.find(({ digits }) => whole.length > digits)
  if (scale === undefined) return `$${formatDecimal(usd)}`
  const scaled = `${whole.slice(0, -scale.digits)}.${whole.slice(-scale.digits)}` as DecimalText
  return `$${formatDecimal(scaled)} ${scale.word}`
}

/** Trade a year: `$200 billion a year`. */
export const formatUsdPerYear = (usd: DecimalText): string => `${formatUsd(usd)} a year`
