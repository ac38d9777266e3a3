import type { DecimalText } from '../decimal-text'
import type { Rate } from '../rate'
import { formatDecimal, isZero, NO_BREAK } from './number'

/** `12.5 %` */
export const formatPct = (pct: DecimalText): string => `${formatDecimal(pct)}${NO_BREAK}%`

/** `12.5 per cent`, for sentences. */
export const spellPct = (pct: DecimalText): string => `${formatDecimal(pct)} per cent`

/** A rate as a table has it: `12.5 %`, `up to 15 % in total`, its own words, or `no rate stated`. */
export const formatRate = (rate: Rate): string => {
  switch (rate.kind) {
    case 'ad-valorem':
      return formatPct(rate.pct)
    case 'ceiling':
      return `up to ${formatPct(rate.pct)} in total`
    case 'verbatim':
      return rate.text
    case 'not-stated':
      return 'no rate stated'
  }
}

/** A rate within a sentence: `12.5 per cent`. */
export const spellRate = (rate: Rate): string => {
  switch (rate.kind) {
    case 'ad-valorem':
      return spellPct(rate.pct)
    case 'ceiling':
      return `up to ${spellPct(rate.pct)} in total`
    case 'verbatim':
      return `\u201c${rate.text}\u201d`
    case 'not-stated':
      return 'a rate that is not stated'
  }
}

const isOne = (value: DecimalText): boolean => /^-?1(\.0+)?$/.test(value)

/** `24 points`, a size without a direction. */
export const formatPoints = (points: DecimalText): string => `${formatDecimal(points)} ${isOne(points) ? 'point' : 'points'}`

/** A difference in percentage points with its sign: `+10 points`, `−10 points`, `no change`. */
export const formatDelta = (deltaPp: DecimalText): string => {
  if (isZero(deltaPp)) return 'no change'
  return deltaPp.startsWith('-') ? formatPoints(deltaPp) : `+${formatPoints(deltaPp)}`
}
