import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { addDays, plainDate } from '../plain-date'
import type { Observation, Terms } from './commitment'
import { paceOf, pacesOf, seasonalShare, shareOfTerm, type Pace } from './pace'
import { fileWith, terms, total } from './testing/files'
import { BOOKED, FIRST, REPORTED, RESTATED } from './testing/grain'

const read = (version: Terms, observations: readonly Observation[], day: string) => {
  const pace = paceOf(version, observations, plainDate(day))
  if (!pace.ok) throw new Error(pace.message)
  return pace.value
}
const linear = (version: Terms, observations: readonly Observation[], day: string) =>
  (read(version, observations, day) as Pace).linear

describe('linear pace', () => {
  test('the share of the term is days since the start over days from start to deadline', () => {
    const day = plainDate('2025-12-03')
    expect(shareOfTerm(plainDate('2025-10-30'), plainDate('2025-12-31'), day)).toBe(34 / 62)
    expect(shareOfTerm(plainDate('2025-10-30'), plainDate('2026-02-28'), day)).toBe(34 / 121)
  })

  test('2.26 of 12 on 3 December is 0.34 against December and 0.67 against February', () => {
    expect(linear(FIRST, REPORTED, '2025-12-03').ratio).toBeCloseTo(0.34, 2)
    expect(linear(RESTATED, REPORTED, '2025-12-03').ratio).toBeCloseTo(0.67, 2)
  })

  test('is taken on the last day that was counted, not on the day of reading', () => {
    const pace = read(FIRST, REPORTED, '2025-12-20') as Pace
    expect(pace.asOf).toBe('2025-12-03')
    expect(pace.linear.share).toBe(34 / 62)
    expect(pace.observed).toBe('2.26')
  })

  test('after the deadline it stays what the last count within the term made it', () => {
    expect((read(FIRST, REPORTED, '2026-11-24') as Pace).asOf).toBe('2025-12-03')
    expect((read(RESTATED, REPORTED, '2026-11-24') as Pace).asOf).toBe('2026-02-26')
  })

  test('bands: below 0.8 behind, above 1.2 ahead, between on pace', () => {
    // 28 February is 50 of 100 days from 9 January
    const half = terms({ periodFrom: '2026-01-09', periodTo: '2026-04-20', deadline: '2026-04-19', amount: decimalText('100') })
    const since = { periodFrom: '2026-01-09' }
    const at = (value: string) =>
      linear(half, [total('booked', '1', '2026-01-20', since), total('booked', value, '2026-03-01', since)], '2026-02-28').band
    expect([at('39'), at('40'), at('50'), at('60'), at('61')]).toEqual(['behind', 'on-pace', 'on-pace', 'on-pace', 'ahead'])
  })
})

describe('there is no pace', () => {
  test('of two bases at once: that is refused', () => {
    expect(paceOf(FIRST, [...BOOKED, ...REPORTED], plainDate('2025-12-20'))).toMatchObject({ ok: false, code: 'invalid', field: 'basis' })
  })
  test('with fewer than two observations that end within the term', () => {
    expect(read(FIRST, REPORTED.slice(0, 1), '2025-12-03')).toMatchObject({ kind: 'none', reason: 'too-few' })
    expect(read(FIRST, REPORTED, '2025-12-02')).toMatchObject({ kind: 'none', reason: 'too-few' })
    expect(read(FIRST, [BOOKED[0], BOOKED[3]] as Observation[], '2026-11-24')).toMatchObject({ kind: 'none', reason: 'too-few' })
  })
  test('before 15 per cent of the term', () => {
    const week = [total('booked', '1', '2025-11-02'), total('booked', '2', '2025-11-08')]
    // 8 of 62 days is 13 per cent, 10 of 62 is 16
    expect(read(FIRST, week, '2025-11-07')).toMatchObject({ kind: 'none', reason: 'too-early' })
    expect(read(FIRST, [...week, total('booked', '3', '2025-11-10')], '2025-11-09')).toMatchObject({ kind: 'pace' })
  })
  test('without an amount, a start or a deadline', () => {
    for (const rest of [{ amount: null }, { periodFrom: null }, { deadline: null, periodTo: null }, { amount: decimalText('0') }]) {
      expect(read(terms(rest), REPORTED, '2025-12-03')).toMatchObject({ kind: 'none', reason: 'no-target' })
    }
  })
})

describe('seasonal pace', () => {
  const months = (...values: number[]) => values.map((value) => decimalText(String(value)))
  // nothing but October to December, and December three times November
  const autumn = months(0, 0, 0, 0, 0, 0, 0, 0, 0, 31, 30, 93)

  test('weighs the days of the term as the months of the base year', () => {
    // 30 Oct to 30 Dec: 2 days at 1, 30 at 1, 30 at 3 = 122; to 2 Dec: 2 + 30 + 2 x 3 = 38
    expect(seasonalShare(autumn, plainDate('2025-10-30'), plainDate('2025-12-31'), plainDate('2025-12-03'))).toBeCloseTo(38 / 122, 12)
  })

  test('stands beside the linear one where a base year is known', () => {
    const pace = read(terms({ baseMonths: autumn }), REPORTED, '2025-12-03') as Pace
    expect(pace.seasonal?.ratio).toBeCloseTo(2.26 / 12 / (38 / 122), 10)
    expect((read(FIRST, REPORTED, '2025-12-03') as Pace).seasonal).toBeNull()
  })

  test('a base year with nothing in the term gives none', () => {
    const spring = months(0, 0, 31, 30, 31, 0, 0, 0, 0, 0, 0, 0)
    expect((read(terms({ baseMonths: spring }), REPORTED, '2025-12-03') as Pace).seasonal).toBeNull()
  })

  test('is the linear one where every day of the base year was alike', () => {
    const even = months(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (length, passed) => {
        const from = plainDate('2025-02-01')
        const [deadline, day] = [addDays(from, length), addDays(from, Math.min(passed, length))]
        expect(seasonalShare(even, from, deadline, day)).toBeCloseTo(shareOfTerm(from, deadline, day), 9)
      }),
    )
  })
})

describe('the paces of a commitment', () => {
  test('one for every version and basis, and none for a restraint', () => {
    const observations = [...BOOKED, ...REPORTED]
    const file = fileWith({ terms: [FIRST, RESTATED], observations })
    expect(pacesOf(file, plainDate('2025-12-20')).map(({ version, basis, kind }) => `${version} ${basis} ${kind}`)).toEqual([
      '1 booked pace',
      '1 reported-sale pace',
      '2 booked pace',
      '2 reported-sale pace',
    ])
    expect(pacesOf(fileWith({ kind: 'restraint', terms: [FIRST], observations }), plainDate('2025-12-20'))).toEqual([])
  })
})
