import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import type { CommitmentFile, Terms } from './commitment'
import { DELIVERIES, isEnd } from './delivery'
import { expiryOf, isOutcomeEstablished, ranOutOn, standingTerms } from './expiry'
import { cited, fileWith, finding, terms } from './testing/files'

/** A suspension kept for a year, to 9 November 2026. */
const year = (rest: Partial<Terms> = {}): Terms => ({
  ...terms({ amount: null, unit: null, periodFrom: '2025-11-10', periodTo: '2026-11-10', deadline: '2026-11-09', evidence: [cited('law', '2025-11-10')] }),
  ...rest,
})
const longer = (evidence: Terms['evidence'], version = 2, supersedesVersion = 1): Terms =>
  year({ version, supersedesVersion, periodTo: plainDate('2027-01-10'), deadline: plainDate('2027-01-09'), evidence })
const BY_LAW = [cited('law', '2026-11-05')]
const IN_WORDS = [cited('party:AA', '2026-09-28'), cited('outlet', '2026-09-28')]

const kept = (versions: Terms[], ...assessments: CommitmentFile['assessments']): CommitmentFile =>
  fileWith({ kind: 'restraint', terms: versions, assessments: [finding('2025-11-10', 'in-force'), ...assessments] })
const established = (file: CommitmentFile, day: string) => isOutcomeEstablished(file, plainDate(day))

describe('a restraint', () => {
  test('runs out after its last day, and then its outcome is not established', () => {
    const file = kept([year()])
    expect(established(file, '2026-11-09')).toBe(true)
    expect(established(file, '2026-11-10')).toBe(false)
    expect(ranOutOn(file, plainDate('2026-11-09'))).toBeNull()
    expect(ranOutOn(file, plainDate('2026-11-10'))).toBe('2026-11-09')
  })

  test('is extended by law only: words of prolongation stand beside the term', () => {
    const spoken = kept([year(), longer(IN_WORDS)])
    expect(expiryOf(spoken)).toEqual({ lastDay: '2026-11-09', inWords: '2027-01-09' })
    expect(established(spoken, '2026-11-10')).toBe(false)
    const enacted = kept([year(), longer(BY_LAW)])
    expect(expiryOf(enacted)).toEqual({ lastDay: '2027-01-09', inWords: null })
    expect(established(enacted, '2026-11-10')).toBe(true)
    expect(established(enacted, '2027-01-10')).toBe(false)
  })

  test('law that speaks against an extension does not extend', () => {
    expect(expiryOf(kept([year(), longer([cited('law', '2026-11-05', { bearing: 'against' })])])).lastDay).toBe('2026-11-09')
  })

  test('law that follows words replaces the first term too', () => {
    const file = kept([year(), longer(IN_WORDS), longer(BY_LAW, 3, 2)])
    expect(standingTerms(file).map(({ version }) => version)).toEqual([3])
  })

  test('is established again by an end, before or after, or by a later finding that it is in force', () => {
    expect(established(kept([year()], finding('2026-11-12', 'fulfilled')), '2026-11-24')).toBe(true)
    expect(established(kept([year()], finding('2026-11-12', 'expired')), '2026-11-24')).toBe(true)
    expect(established(kept([year()], finding('2026-02-24', 'expired')), '2026-11-24')).toBe(true)
    expect(established(kept([year()], finding('2026-11-12', 'in-force')), '2026-11-24')).toBe(true)
    expect(established(kept([year()], finding('2026-11-09', 'in-force')), '2026-11-24')).toBe(false)
    expect(established(kept([year()], finding('2026-11-12', 'suspended')), '2026-11-24')).toBe(false)
  })

  test('of which one part has run out is not established, though another part has no end', () => {
    const file = kept([year({ deadline: null, periodTo: null }), year({ version: 2 })])
    expect(established(file, '2026-11-09')).toBe(true)
    expect(established(file, '2026-11-10')).toBe(false)
  })

  test('without an end never runs out', () => {
    const file = kept([year({ deadline: null, periodTo: null })])
    expect(expiryOf(file)).toEqual({ lastDay: null, inWords: null })
    expect(established(file, '2099-01-01')).toBe(true)
  })
})

describe('a delivery', () => {
  const restated = terms({ version: 2, supersedesVersion: 1, periodTo: '2026-03-01', deadline: '2026-02-28' })
  const open = [finding('2025-11-14', 'in-progress')]

  test('has until its latest deadline, and words move it', () => {
    expect(established(fileWith({ terms: [terms()], assessments: open }), '2026-01-01')).toBe(false)
    expect(established(fileWith({ terms: [terms(), restated], assessments: open }), '2026-01-01')).toBe(true)
    expect(established(fileWith({ terms: [terms(), restated], assessments: open }), '2026-03-01')).toBe(false)
  })

  test('is not established by a later finding that it is under way, only by an end', () => {
    const late = finding('2026-01-05', 'in-progress')
    expect(established(fileWith({ terms: [terms()], assessments: [...open, late] }), '2026-01-10')).toBe(false)
    expect(established(fileWith({ terms: [terms()], assessments: [...open, finding('2026-01-05', 'partial')] }), '2026-01-10')).toBe(true)
  })

  test('in yearly parts has until the last', () => {
    const parts = [1, 2, 3].map((version) =>
      terms({ version, periodFrom: `${2025 + version}-01-01`, periodTo: `${2026 + version}-01-01`, deadline: `${2025 + version}-12-31` }),
    )
    expect(expiryOf(fileWith({ terms: parts })).lastDay).toBe('2028-12-31')
    expect(established(fileWith({ terms: parts, assessments: open }), '2027-01-01')).toBe(true)
  })
})

test('nothing is unestablished before a deadline has passed, nor once an end stands', () => {
  const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays(plainDate('2025-10-30'), days))
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...DELIVERIES), fc.constantFrom('delivery', 'restraint', 'matter'), anyDay, (on, delivery, kind, day) => {
      const file = fileWith({ kind, terms: [year(), longer(IN_WORDS)], assessments: [finding(on, delivery)] })
      if (day <= '2026-11-09' || (on <= day && isEnd(delivery))) expect(isOutcomeEstablished(file, day)).toBe(true)
    }),
  )
})
