import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { BASES, compareParams, readCompareState, WINDOWS, type CompareFrame, type CompareParams } from './compare-url'

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

test('reading what was written is the identity, and what was written is canonical', () => {
  const day = fc.integer({ min: 0, max: 380 }).map((days) => addDays(plainDate('2025-10-30'), days))
  const params = fc.record<CompareParams>(
    {
      window: fc.constantFrom(...WINDOWS),
      before: day,
      after: day,
      basis: fc.constantFrom(...BASES),
      direction: fc.constantFrom('both', 'AA', 'BB'),
      knownOn: day,
      edition: fc.constantFrom('1', '2', '3'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(params, (given) => {
      const first = read(given)
      if (!first.ok) return
      const canonical = compareParams(first.value, frame, now)
      const second = read(canonical)
      expect(second.ok && { ...second.value, window: '' }).toEqual({ ...first.value, window: '' })
      expect(second.ok && compareParams(second.value, frame, now)).toEqual(canonical)
    }),
  )
})
