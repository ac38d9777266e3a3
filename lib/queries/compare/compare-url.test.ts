import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { BASES, compareParams, readCompareState, WINDOWS, withWindow, type CompareFrame, type CompareParams } from './compare-url'

const event = (id: string, on: string): EventRecord => ({
  id, on: plainDate(on), kind: 'summit', title: id, mark: id, inSentence: id, place: null,
  parties: ['AA', 'BB'], summary: id, documentIds: ['d'], featured: null,
})
const frame: CompareFrame = { event: event('meeting', '2025-10-30'), next: event('later', '2025-11-24'), pair: ['AA', 'BB'] }
const now = { today: plainDate('2026-11-24'), edition: 3 }
const read = (params: CompareParams) => readCompareState(params, frame, now)

test('without parameters: the day before, and 30 days after', () => {
  expect(read({})).toMatchObject({ ok: true, value: { before: '2025-10-29', after: '2025-11-29', knownOn: '2026-11-24', edition: 3 } })
})

test('named windows', () => {
  expect(read({ window: '90' })).toMatchObject({ value: { after: '2026-01-28' } })
  expect(read({ window: 'next' })).toMatchObject({ value: { after: '2025-11-23' } })
  expect(read({ window: 'today' })).toMatchObject({ value: { after: '2026-11-24' } })
})

test('a named window decides both days, own days count without one', () => {
  expect(read({ window: '30', before: '2025-01-01' })).toMatchObject({ value: { before: '2025-10-29' } })
  expect(read({ before: '2025-10-01', after: '2025-11-10' })).toMatchObject({
    value: { window: 'own', before: '2025-10-01', after: '2025-11-10' },
  })
})

test.each([
  [{ window: '31' }, 'window', '31'],
  [{ before: '2025-02-30' }, 'before', '2025-02-30'],
  [{ before: '2025-11-02', after: '2025-11-01' }, 'after', '2025-11-01'],
  [{ basis: 'recorded' }, 'basis', 'recorded'],
  [{ direction: 'CC' }, 'direction', 'CC'],
  [{ knownOn: '2027-01-01' }, 'knownOn', '2027-01-01'],
  [{ edition: '9' }, 'edition', '9'],
] as const)('%o is refused by name', (params, field, value) => {
  expect(read(params)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('a frozen address writes out both days, since today moves', () => {
  const frozen = read({ window: 'today', knownOn: '2026-11-24', edition: '3' })
  expect(frozen).toMatchObject({ value: { window: 'own', before: '2025-10-29', after: '2026-11-24', frozen: true } })
  expect(frozen.ok && Object.entries(compareParams(frozen.value, now))).toEqual([
    ['after', '2026-11-24'], ['before', '2025-10-29'], ['edition', '3'], ['knownOn', '2026-11-24'],
  ])
})

test('days that a fixed window gives are that window', () => {
  expect(read({ before: '2025-10-29', after: '2026-01-28' })).toMatchObject({ value: { window: '90' } })
  expect(read({ before: '2025-10-29', after: '2025-11-23' })).toMatchObject({ value: { window: 'own' } })
})

test('another window of a frozen page brings its days', () => {
  const given = read({ knownOn: '2026-11-24', edition: '3' })
  if (!given.ok) throw new Error(given.message)
  expect(withWindow(given.value, 'next', frame, now)).toMatchObject({ window: 'own', after: '2025-11-23', frozen: true })
})

test('reading what was written is the identity, and what was written is canonical', () => {
  const day = fc.integer({ min: 0, max: 380 }).map((days) => addDays(plainDate('2025-10-30'), days))
  const params = fc.record<CompareParams>(
    {
      window: fc.constantFrom(...WINDOWS),
      before: fc.oneof(fc.constant('2025-10-29'), day),
      after: fc.oneof(fc.constantFrom('2025-11-29', '2026-01-28'), day),
      basis: fc.constantFrom(...BASES),
      direction: fc.constantFrom('both', 'AA', 'BB'),
      knownOn: fc.oneof(fc.constant('2026-11-24'), day),
      edition: fc.constantFrom('1', '2', '3'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(params, (given) => {
      const first = read(given)
      if (!first.ok) return
      const written = compareParams(first.value, now)
      const second = read(written)
      expect(second).toEqual(first)
      expect(second.ok && Object.entries(compareParams(second.value, now))).toEqual(Object.entries(written))
    }),
  )
})
