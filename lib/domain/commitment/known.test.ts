import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import type { CommitmentFile } from './commitment'
import { fileAsKnown, firstKnown, linksAsKnown } from './known'
import { assessmentKnownFrom, positionKnownFrom } from './known-from'
import { cited, fileWith, finding, OWES, position, terms, total } from './testing/files'
import { GRAIN } from './testing/grain'

const at = (file: CommitmentFile, day: string) => fileAsKnown(file, plainDate(day))

describe('what is known on a day', () => {
  test('a position is known from its earliest document, and later documents join it', () => {
    const file = fileWith({
      positions: [
        position(OWES, 'deadline', 'stated', { saidOn: '2025-10-30', evidence: [cited('party:AA', '2025-11-07'), cited('party:AA', '2025-11-01')] }),
      ],
    })
    expect(at(file, '2025-10-31').positions).toEqual([])
    expect(at(file, '2025-11-01').positions[0]?.evidence.map(({ publishedOn }) => publishedOn)).toEqual(['2025-11-01'])
    expect(at(file, '2025-11-07').positions[0]?.evidence).toHaveLength(2)
  })

  test('a document that is older than the position does not make it known before it was taken', () => {
    const said = position(OWES, 'amount', 'stated', { saidOn: '2025-11-04', evidence: [cited('party:AA', '2025-11-01')] })
    expect(positionKnownFrom(said)).toBe('2025-11-04')
  })

  test('a silence that rests on no document is known from its own day', () => {
    expect(positionKnownFrom(position(OWES, 'deadline', 'silent', { saidOn: '2026-05-17', evidence: [] }))).toBe('2026-05-17')
  })

  test('terms are known from their earliest document', () => {
    const file = fileWith({ terms: [terms({ statedOn: '2025-11-01', evidence: [cited('law', '2025-11-10'), cited('party:BB', '2025-11-02')] })] })
    expect(at(file, '2025-11-01').terms).toEqual([])
    expect(at(file, '2025-11-02').terms).toHaveLength(1)
  })

  test('a finding is known from the day stated, and never before the last document that supports it', () => {
    expect(assessmentKnownFrom(finding('2025-12-31', 'in-progress', { knownFrom: '2026-01-08' }))).toBe('2026-01-08')
    const early = finding('2025-12-31', 'in-progress', { evidence: [cited('law', '2026-01-08'), cited('outlet', '2026-02-01', { bearing: 'context' })] })
    expect(assessmentKnownFrom(early)).toBe('2026-01-08')
  })

  test('an observation whose last day lies ahead reads as open, and one whose last day is the day does not', () => {
    const file = fileWith({ observations: [total(null, '0', '2026-11-11', { knownFrom: '2025-11-10' })] })
    expect(at(file, '2025-11-10').observations[0]?.periodTo).toBeNull()
    expect(at(file, '2026-11-09').observations[0]?.periodTo).toBeNull()
    expect(at(file, '2026-11-10').observations[0]?.periodTo).toBe('2026-11-11')
  })

  test('an observation is known from its own day and not before', () => {
    expect(at(GRAIN, '2025-12-03').observations.map(({ id }) => id)).toEqual(['booked-2025-11-25', 'reported-sale-2025-11-13'])
  })

  test('listed from the first known position, terms or finding; an observation lists nothing', () => {
    expect(firstKnown(GRAIN)).toBe('2025-10-30')
    expect(firstKnown(fileWith({ observations: [total(null, '0', null, { knownFrom: '2025-10-01' })] }))).toBeNull()
    expect(firstKnown(fileWith({ terms: [terms({ statedOn: '2025-11-01' })], assessments: [finding('2025-10-31', 'not-started')] }))).toBe('2025-10-31')
  })

  test('a link shows when what it leads to is known', () => {
    const links = { measures: ['m', 'n'], successor: 's', reciprocal: 'r', related: ['x', 'y'] }
    expect(linksAsKnown(links, { commitment: (id) => ['r', 'y'].includes(id), measure: (id) => id === 'n' })).toEqual({
      measures: ['n'],
      successor: null,
      reciprocal: 'r',
      related: ['y'],
    })
  })
})

const anyDay = fc.integer({ min: -10, max: 280 }).map((days) => addDays(plainDate('2025-10-30'), days))
const daysIn = (value: unknown): string[] => JSON.stringify(value).match(/\d{4}-\d{2}-\d{2}(?=")/g) ?? []

describe('what is known always', () => {
  test('a replay carries no document, finding, word or end of a later day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { terms: versions, ...file } = fileAsKnown(GRAIN, day)
        for (const found of daysIn({ ...file, terms: versions.map(({ evidence, statedOn }) => ({ evidence, statedOn })) })) {
          expect(found <= addDays(day, 1)).toBe(true)
        }
      }),
    )
  })

  test('cutting twice is cutting once, at the earlier day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        expect(fileAsKnown(fileAsKnown(GRAIN, later), earlier)).toEqual(fileAsKnown(GRAIN, earlier))
      }),
    )
  })

  test('a commitment is listed on every day from the first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(firstKnown(fileAsKnown(GRAIN, day)) !== null).toBe(day >= '2025-10-30')
      }),
    )
  })
})
