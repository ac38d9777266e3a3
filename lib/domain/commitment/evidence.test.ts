import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasLawOrData, hasTwoIndependent, hasWordsOf, tierOf, TIERS, type Evidence } from './evidence'
import { cited, OWES, RECEIVES } from './testing/files'

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    voice: fc.constantFrom('law', 'official-data', 'party:AA', 'party:BB', 'outlet', 'analyst') as fc.Arbitrary<'law'>,
    bearing: fc.constantFrom('supports', 'against', 'context') as fc.Arbitrary<Evidence['bearing']>,
    publisher: fc.constantFrom('p', 'q', 'r'),
  })
  .map(({ voice, bearing, publisher }) => cited(voice, '2025-10-30', { bearing, publisher }))

describe('the tier of a set of evidence', () => {
  test.each([
    ['law is T1', [cited('law')], 'T1'],
    ['an official statistic is T1', [cited('official-data')], 'T1'],
    ["a party's own words are T2, whoever else reports", [cited('party:AA'), cited('outlet')], 'T2'],
    ['two outlets of different publishers are T3', [cited('outlet', '2025-10-30'), cited('outlet', '2025-10-31')], 'T3'],
    ['an outlet and an analyst are T3', [cited('outlet'), cited('analyst')], 'T3'],
    ['two texts of one publisher are one source', [cited('outlet', '2025-10-30', { publisher: 'p' }), cited('analyst', '2025-10-31', { publisher: 'p' })], 'T4'],
    ['one outlet is T4', [cited('outlet')], 'T4'],
    ['law against it is no tier', [cited('law', '2025-10-30', { bearing: 'against' })], null],
    ['context beside an outlet adds nothing', [cited('law', '2025-10-30', { bearing: 'context' }), cited('outlet')], 'T4'],
    ['nothing is no tier', [], null],
  ])('%s', (_rule, evidence, tier) => {
    expect(tierOf(evidence)).toBe(tier)
  })

  test("a party's words are its own, not the other's", () => {
    expect(hasWordsOf([cited('party:AA')], OWES)).toBe(true)
    expect(hasWordsOf([cited('party:AA')], RECEIVES)).toBe(false)
  })

  test('more support never lowers it', () => {
    const rank = (tier: string | null) => (tier === null ? TIERS.length : TIERS.indexOf(tier as 'T1'))
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 5 }), anyEvidence, (evidence, more) => {
        expect(rank(tierOf([...evidence, more]))).toBeLessThanOrEqual(rank(tierOf(evidence)))
      }),
    )
  })

  test('what does not support counts for nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 5 }), (evidence) => {
        const supporting = evidence.filter(({ bearing }) => bearing === 'supports')
        expect(tierOf(evidence)).toBe(tierOf(supporting))
        expect(hasLawOrData(evidence)).toBe(hasLawOrData(supporting))
        expect(hasTwoIndependent(evidence)).toBe(hasTwoIndependent(supporting))
      }),
    )
  })
})
