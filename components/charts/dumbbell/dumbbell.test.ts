import { expect, test } from 'vitest'
import type { MeasureChange } from '@/lib/domain/compare/compare'
import type { MeasureState } from '@/lib/domain/measure/state'
import { decimalText } from '@/lib/domain/decimal-text'
import { dumbbellSeries } from './series'

const state = (given: Partial<MeasureState>): MeasureState =>
  ({ state: 'in-force', rate: { kind: 'ad-valorem', pct: decimalText('10') }, ...given }) as MeasureState

const change = (given: Partial<MeasureChange>): { change: MeasureChange; party: 'first' } => ({
  change: { kind: 'cut', measure: { id: 'a-duty', title: 'A duty' }, before: state({}), after: state({}), deltaPp: decimalText('-5'), ...given } as MeasureChange,
  party: 'first',
})

test('the largest difference comes first, and what stayed stands apart', () => {
  const series = dumbbellSeries({
    changes: [change({}), change({ kind: 'unchanged', deltaPp: decimalText('0') }), change({ kind: 'ended', deltaPp: decimalText('-15') })],
  })
  expect(series.changed.map(({ outcome }) => outcome)).toEqual(['\u221215 points, ended', '\u22125 points'])
  expect(series.unchanged.map(({ outcome }) => outcome)).toEqual(['unchanged'])
})

test('a rate held back is a hollow end, and one without a size is none', () => {
  const [row] = dumbbellSeries({ changes: [change({ kind: 'suspended', after: state({ state: 'suspended' }), before: state({ rate: { kind: 'not-stated' } }), deltaPp: null })] }).changed
  expect(row).toMatchObject({ before: null, after: { pct: 10, isHeld: true }, outcome: 'suspended' })
})
