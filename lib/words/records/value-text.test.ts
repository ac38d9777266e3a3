import { expect, test } from 'vitest'
import { valueText } from './value-text'

test('a list is told with commas, its lines with semicolons, a choice by what it is called, and nothing as nothing', () => {
  expect(valueText('measure', 'targets', ['CN', 'WLD'])).toBe('CN, WLD')
  expect(valueText('measure', 'headings', [])).toBeNull()
  expect(valueText('measure', 'note', null)).toBeNull()
  expect(valueText('terms', 'version', 2)).toBe('2')
  expect(valueText('observation', 'cumulative', true)).toBe('yes')
  expect(valueText('provision', 'rate.kind', 'ad-valorem')).toBe('per cent of customs value')
  expect(
    valueText('position', 'evidence', [
      { documentId: 'a-paper', whose: 'outlet', speaker: null, bearing: 'supports' },
      { documentId: 'a-law', whose: 'law', speaker: null, bearing: 'supports' },
    ]),
  ).toMatch(/^a-paper · .+ · supports; a-law · .+ · supports$/)
})
