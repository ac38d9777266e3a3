import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { compareMeasures } from '@/lib/domain/compare/compare'
import type { KnownMeasure } from '@/lib/domain/measure/state'
import { plainDate } from '@/lib/domain/plain-date'
import { listLanesSeries } from './series'

const list = (id: string, rates: readonly (readonly [string, string | null, string])[]): KnownMeasure => ({
  measure: {
    id,
    title: id,
    imposedBy: 'AA',
    targets: ['BB'],
    authority: { id: 'law', title: 'Law', additional: true, colour: 2 },
    scope: { kind: 'list', description: 'Goods', tradeCoveredUsd: null, lines: [] },
    stacking: null,
    note: null,
    headings: [],
    documentIds: [],
  },
  periods: rates.map(([from, to, pct]) => ({
    from: plainDate(from),
    to: to === null ? null : plainDate(to),
    state: 'in-force',
    dueState: 'in-force',
    legalState: 'valid',
    rate: { kind: 'ad-valorem', pct: decimalText(pct) },
    provisionId: 'p',
    basis: [],
  })),
  provisions: [],
})

const measures = [list('same', [['2020-01-01', null, '25']]), list('cut', [['2020-01-01', '2025-11-10', '15'], ['2025-11-10', null, '5']])]
const window = { before: plainDate('2025-10-29'), after: plainDate('2025-11-29'), knownOn: plainDate('2025-12-31') }
const series = listLanesSeries({ measures, changes: compareMeasures(measures, window).changes, from: window.before, to: window.after })

test('lists that overlap stay a lane each: no rate is added to another', () => {
  expect([...series.changed, ...series.unchanged].flatMap(({ bars }) => bars.map(({ label }) => label))).toEqual(['15\u00a0%', '5\u00a0%', '25\u00a0%'])
})

test('what changed comes first and says what it was and is', () => {
  expect(series.changed.map(({ measure, summary }) => [measure.id, summary])).toEqual([['cut', '15\u00a0% → 5\u00a0%']])
  expect(series.unchanged.map(({ measure }) => measure.id)).toEqual(['same'])
})
