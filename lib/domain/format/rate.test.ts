import { expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { formatDecimal } from './number'
import { formatDelta, formatPct, formatPoints, formatRate, spellPct, spellRate } from './rate'

const d = decimalText

test('a percentage has a unit that cannot break away, and no needless zeros', () => {
  expect(formatPct(d('12.50'))).toBe('12.5\u00a0%')
  expect(formatPct(d('100'))).toBe('100\u00a0%')
  expect(spellPct(d('10.0'))).toBe('10 per cent')
})

test('a difference says its direction with a real minus', () => {
  expect(formatDelta(d('-10'))).toBe('\u221210 points')
  expect(formatDelta(d('2.5'))).toBe('+2.5 points')
  expect(formatDelta(d('-1.0'))).toBe('\u22121 point')
  expect(formatDelta(d('0.0'))).toBe('no change')
  expect(formatPoints(d('24'))).toBe('24 points')
})

test('what is not a plain percentage never looks like one', () => {
  expect(formatRate({ kind: 'ceiling', pct: d('15') })).toBe('up to 15\u00a0% in total')
  expect(formatRate({ kind: 'not-stated' })).toBe('no rate stated')
  expect(formatRate({ kind: 'verbatim', text: '$0.30 per kg' })).toBe('$0.30 per kg')
  expect(spellRate({ kind: 'not-stated' })).toBe('a rate that is not stated')
})

test('minus nought is nought, and large figures are grouped', () => {
  expect(formatDecimal(d('-0.0'))).toBe('0')
  expect(formatDecimal(d('1234567.50'))).toBe('1,234,567.5')
  expect(formatDecimal(d('2500'))).toBe('2500')
})
