import { expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { formatUsd, formatUsdPerYear } from './usd'

test('dollars are given in the largest word that fits', () => {
  expect(formatUsdPerYear(decimalText('200000000000'))).toBe('$200 billion a year')
  expect(formatUsd(decimalText('1250000000'))).toBe('$1.25 billion')
  expect(formatUsd(decimalText('3000000'))).toBe('$3 million')
  expect(formatUsd(decimalText('950000'))).toBe('$950,000')
})
