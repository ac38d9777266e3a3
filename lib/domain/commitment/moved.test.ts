import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import { DELIVERIES } from './delivery'
import { countedAs, matrixOf, movedAxes, movedBetween, totalsOf, type StatusPair } from './moved'
import { statusOf, type CommitmentStatus } from './status'
import { GRAIN } from './testing/grain'

const STILL: CommitmentStatus = {
  agreement: 'unilateral',
  fields: [],
  verifiability: 'verifiable',
  delivery: 'in-force',
  outcomeEstablished: true,
  since: plainDate('2025-11-10'),
  timeliness: [],
  confidence: 'high',
  freshness: null,
  assessment: null,
}
const but = (rest: Partial<CommitmentStatus>): CommitmentStatus => ({ ...STILL, ...rest })
const axes = (before: CommitmentStatus | null, after: CommitmentStatus | null) => movedAxes({ id: 'c', before, after })

describe('what moved between two days', () => {
  test('axis by axis', () => {
    expect(axes(STILL, STILL)).toEqual([])
    expect(axes(STILL, but({ delivery: 'expired', confidence: 'low' }))).toEqual(['delivery', 'confidence'])
    expect(axes(STILL, but({ agreement: 'bilateral' }))).toEqual(['agreement'])
    expect(axes(but({ agreement: 'divergent', fields: ['scope'] }), but({ agreement: 'divergent', fields: ['deadline'] }))).toEqual(['agreement'])
    expect(axes(STILL, but({ outcomeEstablished: false }))).toEqual(['outcome'])
  })

  test('a new finding of the same state is no move', () => {
    expect(axes(STILL, but({ since: plainDate('2025-11-09') }))).toEqual([])
  })

  test('one that comes onto the list moves from nothing, and one listed on neither day does not move', () => {
    expect(axes(null, STILL)).toEqual(['listed'])
    expect(axes(null, null)).toEqual([])
  })

  test('days that pass of themselves are no move, a result that changes is', () => {
    const read = (day: string) => statusOf(GRAIN, { on: plainDate(day), knownOn: plainDate(day) })
    expect(axes(read('2025-12-05'), read('2025-12-15'))).toEqual([])
    expect(axes(read('2025-12-19'), read('2026-01-02'))).toContain('timeliness')
  })

  test('only what moved is listed', () => {
    const pairs = [
      { id: 'a', before: STILL, after: STILL },
      { id: 'b', before: null, after: STILL },
    ]
    expect(movedBetween(pairs).map(({ id }) => id)).toEqual(['b'])
  })
})

describe('counts', () => {
  test('a term run out without an outcome is counted apart from the state that the finding keeps', () => {
    expect(countedAs(but({ outcomeEstablished: false }))).toBe('not-established')
    expect(countedAs(STILL)).toBe('in-force')
    expect(countedAs(null)).toBe('nothing')
  })

  test('the matrix holds each commitment once, from its count before to its count after', () => {
    const pairs = [
      { id: 'a', before: null, after: STILL },
      { id: 'b', before: STILL, after: but({ outcomeEstablished: false }) },
      { id: 'c', before: null, after: but({ delivery: 'fulfilled' }) },
      { id: 'd', before: null, after: STILL },
      { id: 'e', before: null, after: null },
    ]
    expect(matrixOf(pairs)).toEqual([
      { before: 'in-force', after: 'not-established', ids: ['b'] },
      { before: 'nothing', after: 'in-force', ids: ['a', 'd'] },
      { before: 'nothing', after: 'fulfilled', ids: ['c'] },
    ])
  })

  test('totals of the matrix are the rows of the table on both days', () => {
    const anyStatus = fc.option(
      fc.record({ delivery: fc.constantFrom(...DELIVERIES), outcomeEstablished: fc.boolean() }).map(but),
      { nil: null },
    )
    const anyPairs = fc.array(fc.record({ before: anyStatus, after: anyStatus }), { maxLength: 30 })
    fc.assert(
      fc.property(anyPairs, (drafts) => {
        const pairs: StatusPair[] = drafts.map((draft, index) => ({ id: String(index), ...draft }))
        const cells = matrixOf(pairs)
        for (const side of ['before', 'after'] as const) {
          const listed = pairs.filter((pair) => pair[side] !== null).length
          const totals = totalsOf(pairs.map((pair) => pair[side]))
          expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(listed)
          for (const [key, count] of Object.entries(totals)) {
            expect(cells.filter((cell) => cell[side] === key).reduce((sum, { ids }) => sum + ids.length, 0)).toBe(count)
          }
        }
      }),
    )
  })

  test('what moved is what the axes say, whichever days are read', () => {
    const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(plainDate('2025-10-20'), days))
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const read = (day: typeof a) => statusOf(GRAIN, { on: day, knownOn: day })
        const pair = { id: 'c', before: read(a), after: read(b) }
        expect(movedBetween([pair]).length > 0).toBe(movedAxes(pair).length > 0)
        expect(movedAxes({ ...pair, after: pair.before })).toEqual([])
      }),
    )
  })
})
