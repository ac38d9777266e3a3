import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { knownMeasure, measureNamed, provisionsOf } from '../testing/provisions'
import type { Provision } from '../measure/provision'
import { compareMeasures } from './compare'

const WINDOW = { before: plainDate('2025-10-29'), after: plainDate('2025-11-29'), knownOn: plainDate('2025-12-01') }
const compareOne = (provisions: readonly Provision[], kind: 'all-goods' | 'list' = 'all-goods', window = WINDOW) =>
  compareMeasures([knownMeasure(measureNamed('m', kind), provisions, window.knownOn)], window)
const base = { act: 'set', publishedOn: '2025-03-03', from: '2025-03-04', pct: '20' } as const

test('a cut has its difference in points, its three dates and the lags between them', () => {
  const { changes, totalDeltaPp } = compareOne(
    provisionsOf('m', [
      base,
      { act: 'set', publishedOn: '2025-10-30', from: '2025-10-30', pct: '10', standing: 'announced' },
      { act: 'set', publishedOn: '2025-11-01', from: '2025-11-10', pct: '10', standing: 'announced' },
      { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
    ]),
  )
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({
    kind: 'cut',
    deltaPp: '-10',
    announcedOn: '2025-10-30',
    enactedOn: '2025-11-04',
    inForceFrom: '2025-11-10',
    lags: { announcedToEnacted: 5, enactedToInForce: 6, announcedToInForce: 11 },
  })
  expect(totalDeltaPp).toBe('-10')
})

test('an announcement of another rate is not where a step comes from', () => {
  const [change] = compareOne(
    provisionsOf('m', [
      base,
      { act: 'set', publishedOn: '2025-10-30', from: null, pct: '5', standing: 'announced' },
      { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
    ]),
  ).changes
  expect(change).toMatchObject({ announcedOn: null, enactedOn: '2025-11-04' })
})

test('an announcement that other law had answered is not where a later step comes from', () => {
  const [change] = compareOne(
    provisionsOf('m', [
      { act: 'set', publishedOn: '2025-02-01', from: null, pct: '10', standing: 'announced' },
      base,
      { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
    ]),
  ).changes
  expect(change?.announcedOn).toBeNull()
})

test.each([
  ['raised', '5', [base, { act: 'set', publishedOn: '2025-11-01', from: '2025-11-05', pct: '25' }]],
  ['ended', '-20', [base, { act: 'terminate', publishedOn: '2025-11-05', from: '2025-11-10' }]],
  ['suspended', '-20', [base, { act: 'suspend', publishedOn: '2025-11-05', from: '2025-11-10' }]],
  ['added', '20', [{ act: 'set', publishedOn: '2025-11-01', from: '2025-11-05', pct: '20' }]],
  ['unchanged', '0', [base]],
  [
    'reinstated',
    '20',
    [base, { act: 'suspend', publishedOn: '2025-06-01', from: '2025-06-01', to: '2025-11-10' }],
  ],
] as const)('%s: %s points', (kind, delta, drafts) => {
  expect(compareOne(provisionsOf('m', drafts)).changes[0]).toMatchObject({ kind, deltaPp: delta })
})

test('a step that only the calendar brought comes from the law whose end it is', () => {
  const [change] = compareOne(
    provisionsOf('m', [base, { act: 'suspend', publishedOn: '2025-06-01', from: '2025-06-01', to: '2025-11-10' }]),
  ).changes
  expect(change?.origin).toMatchObject({ by: 'lapsed', announcedOn: null, enactedOn: '2025-06-01' })
})

test('lists are compared one by one and stay out of both totals', () => {
  const comparison = compareOne(provisionsOf('m', [base, { act: 'terminate', publishedOn: '2025-11-05', from: '2025-11-10' }]), 'list')
  expect(comparison.changes[0]?.deltaPp).toBe('-20')
  expect([comparison.before.pct, comparison.after.pct, comparison.totalDeltaPp]).toEqual(['0', '0', '0'])
})

test('where the outcome is not established the difference is not known', () => {
  const provisions = provisionsOf('m', [base, { act: 'suspend', publishedOn: '2025-06-01', from: '2025-06-01', to: '2025-11-10' }])
  const known = { ...knownMeasure(measureNamed('m', 'all-goods'), provisions, '2025-12-01') }
  const unlooked = { ...known, periods: known.periods.map((p) => (p.from === '2025-11-10' ? { ...p, state: 'unverified' as const } : p)) }
  expect(compareMeasures([unlooked], WINDOW).changes[0]).toMatchObject({ kind: 'unverified', deltaPp: null })
})

test('a measure that was there on neither day is no row', () => {
  expect(compareOne(provisionsOf('m', [{ act: 'set', publishedOn: '2025-11-30', from: '2025-12-01', pct: '5' }])).changes).toEqual([])
})
