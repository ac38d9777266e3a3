import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { addDays, plainDate } from '../plain-date'
import { BASES, type CommitmentFile } from './commitment'
import { sameUnit } from './counting'
import { fileAsKnown } from './known'
import { cited, fileWith, finding, terms, total } from './testing/files'
import { GRAIN } from './testing/grain'
import { timelinessOf } from './timeliness'

const TODAY = '2026-11-24'
const rows = (file: CommitmentFile, day = TODAY) =>
  timelinessOf(fileAsKnown(file, plainDate(day)), plainDate(day)).map(
    ({ version, basis, result, days }) => `${version} ${basis} ${result} ${days}`,
  )

describe('timeliness against every version of the terms', () => {
  test('a target is met on the last day of the first running total at or above it, by basis', () => {
    // booked: 20 January; reported: 25 June; shipped: 2 July
    expect(rows(GRAIN)).toEqual([
      '1 booked late 20',
      '1 reported-sale late 176',
      '1 shipped late 183',
      '2 booked early -39',
      '2 reported-sale late 117',
      '2 shipped late 124',
    ])
  })

  test('with the restated version removed only the first remains', () => {
    expect(rows({ ...GRAIN, terms: GRAIN.terms.slice(0, 1) })).toEqual([
      '1 booked late 20',
      '1 reported-sale late 176',
      '1 shipped late 183',
    ])
  })

  test('met on the deadline is on time', () => {
    const file = fileWith({ terms: [terms()], observations: [total('booked', '12', '2026-01-01')] })
    expect(rows(file)).toEqual(['1 booked on-time 0'])
  })

  test('before the deadline an unmet target is not due', () => {
    expect(rows(GRAIN, '2025-12-02')).toEqual(['1 booked not-due -29', '1 reported-sale not-due -29'])
    expect(rows(GRAIN, '2025-12-31').slice(0, 2)).toEqual(['1 booked not-due 0', '1 reported-sale not-due 0'])
  })

  test('data are awaited until seven days after the designated source published the period of the deadline', () => {
    // the week ending 1 January 2026 covers the first deadline and was published on 8 January
    expect(rows(GRAIN, '2026-01-15')).toContain('1 reported-sale awaiting-data 15')
    expect(rows(GRAIN, '2026-01-16')).toContain('1 reported-sale overdue 16')
  })

  test('and for sixty days where no official source counts that basis', () => {
    const file = fileWith({ terms: [terms()], observations: [total('booked', '7', '2025-12-19')] })
    expect(rows(file, '2026-03-01')).toEqual(['1 booked awaiting-data 60'])
    expect(rows(file, '2026-03-02')).toEqual(['1 booked overdue 61'])
  })

  test('a source that publishes later than sixty days is not waited for longer', () => {
    const file = fileWith({
      terms: [terms()],
      observations: [total('landed', '3', '2026-02-01', { knownFrom: '2026-03-20', evidence: [cited('official-data', '2026-03-20')] })],
    })
    expect(rows(file, '2026-03-21')).toEqual(['1 landed overdue 80'])
  })

  test('read on an earlier day, a target met later is not met yet', () => {
    const known = fileAsKnown(GRAIN, plainDate(TODAY))
    const booked = timelinessOf(known, plainDate('2026-01-19')).filter(({ basis }) => basis === 'booked')
    expect(booked).toEqual([
      { version: 1, basis: 'booked', result: 'awaiting-data', days: 19 },
      { version: 2, basis: 'booked', result: 'not-due', days: -40 },
    ])
  })

  test('another metric or unit is not counted, another spelling of the unit is', () => {
    const counted = (rest: object) => rows(fileWith({ terms: [terms()], observations: [total('booked', '12', '2026-01-01', rest)] }))
    expect(counted({ metric: 'grain sown' })).toEqual(['1 null overdue 328'])
    expect(counted({ unit: 't' })).toEqual(['1 null overdue 328'])
    expect(counted({ unit: 'million metric tons' })).toEqual(['1 booked on-time 0'])
    expect(sameUnit('million t', 'Million tonnes')).toBe(true)
    expect(sameUnit('visit', 'count')).toBe(false)
  })

  test('a single quantity is no running total, and an open one reaches no known day', () => {
    const file = (rest: object, periodTo: string | null) =>
      rows(fileWith({ terms: [terms()], observations: [total('booked', '12', periodTo, rest)] }))
    expect(file({ cumulative: false }, '2026-01-01')).toEqual(['1 booked overdue 328'])
    expect(file({}, null)).toEqual(['1 booked overdue 328'])
  })

  test('a running total of another year is not counted for a term of the same metric', () => {
    const years = [
      terms({ periodFrom: '2026-01-01', periodTo: '2027-01-01', deadline: '2026-12-31' }),
      terms({ version: 2, periodFrom: '2027-01-01', periodTo: '2028-01-01', deadline: '2027-12-31' }),
    ]
    const file = fileWith({ terms: years, observations: [total('booked', '12', '2027-03-01', { periodFrom: '2026-01-01' })] })
    expect(rows(file, '2027-04-01')).toEqual(['1 booked late 59', '2 booked not-due -274'])
  })

  test('a range counts by its lower bound', () => {
    const file = fileWith({ terms: [terms()], observations: [total('booked', '11', '2026-01-01', { bound: 'range', upper: decimalText('13') })] })
    expect(rows(file, '2026-01-02')).toEqual(['1 booked awaiting-data 2'])
  })

  test('terms that name a basis are judged on it alone', () => {
    const named = { ...GRAIN, terms: [{ ...terms(), basis: 'shipped' as const }] }
    expect(rows(named)).toEqual(['1 shipped late 183'])
  })

  test('without an amount the first finding of fulfilled is the day it was met', () => {
    const file = fileWith({
      terms: [terms({ amount: null, unit: null })],
      assessments: [finding('2025-12-20', 'fulfilled'), finding('2026-02-01', 'fulfilled')],
    })
    expect(rows(file)).toEqual(['1 null early -11'])
  })

  test('an amount of which nothing was counted has no row once the whole is fulfilled', () => {
    const file = fileWith({ terms: [terms()], assessments: [finding('2026-01-20', 'fulfilled')] })
    expect(rows(file, '2026-01-19')).toEqual(['1 null awaiting-data 19'])
    expect(rows(file)).toEqual([])
  })

  test('terms without a deadline, restraints and matters have no rows', () => {
    expect(rows(fileWith({ terms: [terms({ deadline: null, periodTo: null })] }))).toEqual([])
    expect(rows(fileWith({ kind: 'restraint', terms: [terms()] }))).toEqual([])
    expect(rows(fileWith({ kind: 'matter', terms: [terms()] }))).toEqual([])
  })
})

test('the result and the sign of the days agree on every day, and no basis is invented', () => {
  const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(plainDate('2025-10-30'), days))
  fc.assert(
    fc.property(anyDay, anyDay, (day, knownOn) => {
      for (const { result, days, basis } of timelinessOf(fileAsKnown(GRAIN, knownOn), day)) {
        if (result === 'early') expect(days).toBeLessThan(0)
        else if (result === 'on-time') expect(days).toBe(0)
        else if (result === 'not-due') expect(days).toBeLessThanOrEqual(0)
        else expect(days).toBeGreaterThan(0)
        expect(basis === null || BASES.includes(basis)).toBe(true)
      }
    }),
  )
})
