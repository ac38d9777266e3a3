import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { arbitraryProvisions } from '../testing/arbitraries'
import { knownMeasure, measureNamed, provisionsOf } from '../testing/provisions'
import type { Provision } from '../measure/provision'
import { onAnnouncedBasis } from './announced-basis'

const moved = (provisions: readonly Provision[]) =>
  onAnnouncedBasis(knownMeasure(measureNamed('m', 'all-goods'), provisions, '2027-01-01')).periods.map(
    ({ from, to }) => [from, to],
  )

test('a step moves to the first document that states it', () => {
  const provisions = provisionsOf('m', [
    { act: 'set', publishedOn: '2025-03-03', from: '2025-03-04', pct: '20' },
    { act: 'set', publishedOn: '2025-10-30', from: '2025-10-30', pct: '10', standing: 'announced' },
    { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
  ])
  expect(moved(provisions)).toEqual([
    ['2025-03-03', '2025-10-30'],
    ['2025-10-30', null],
  ])
})

test('the second of two steps fixed by one document keeps its legal day', () => {
  const provisions = provisionsOf('m', [
    { act: 'set', publishedOn: '2024-09-13', from: '2025-01-01', to: '2026-01-01', pct: '50', documentId: 'notice' },
    { act: 'set', publishedOn: '2024-09-13', from: '2026-01-01', pct: '100', documentId: 'notice' },
  ])
  expect(moved(provisions)).toEqual([
    ['2024-09-13', '2026-01-01'],
    ['2026-01-01', null],
  ])
})

test('a lapse keeps its day, since nobody states it anew', () => {
  const provisions = provisionsOf('m', [
    { act: 'set', publishedOn: '2026-02-20', from: '2026-02-24', to: '2026-07-24', pct: '10' },
  ])
  expect(moved(provisions)).toEqual([
    ['2026-02-20', '2026-07-24'],
    ['2026-07-24', null],
  ])
})

test('steps never move past one another, whatever was announced', () => {
  fc.assert(
    fc.property(arbitraryProvisions, (provisions) => {
      const days = moved(provisions)
      days.forEach(([from, to], index) => {
        if (to !== null) expect(from! < to!).toBe(true)
        expect(to).toBe(days[index + 1]?.[0] ?? null)
      })
    }),
  )
})
