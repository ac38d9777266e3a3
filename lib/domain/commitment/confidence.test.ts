import { expect, test } from 'vitest'
import { confidenceOf } from './confidence'
import { cited } from './testing/files'

const TWO = [cited('outlet', '2025-10-30'), cited('outlet', '2025-10-31')]

test.each([
  ['law or official data and nothing against', [cited('official-data')], 'high'],
  ['law with context beside it', [cited('law'), cited('outlet', '2025-10-30', { bearing: 'context' })], 'high'],
  ["the beneficiary's words with two independent sources", [cited('party:BB'), ...TWO], 'medium'],
  ['two independent sources', TWO, 'medium'],
  ['two independent sources with law against', [...TWO, cited('law', '2025-10-30', { bearing: 'against' })], 'medium'],
  ['law with something against and two independent sources', [cited('law'), ...TWO, cited('outlet', '2025-11-01', { bearing: 'against' })], 'medium'],
  ['law with something against', [cited('law'), cited('outlet', '2025-10-30', { bearing: 'against' })], 'low'],
  ["a party's words alone", [cited('party:BB')], 'low'],
  ['one outlet', [cited('outlet')], 'low'],
  ['nothing', [], 'low'],
] as const)('confidence on %s', (_evidence, evidence, confidence) => {
  expect(confidenceOf(evidence)).toBe(confidence)
})
