import { expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { plainDate } from '../plain-date'
import type { SeriesRecord } from '../record/series'
import { disagreements, type PointedSeries } from './disagreements'
import { groupByKind } from './same-kind'

const series = (id: string, values: Record<string, string>, rest: Partial<SeriesRecord> = {}): PointedSeries => ({
  series: {
    id, title: id, imposedBy: 'AA', target: 'BB', quantity: 'average-rate', unit: 'per cent', method: 'by hand', publisher: id, ...rest,
  },
  points: Object.entries(values).map(([on, value]) => ({ on: plainDate(on), value: decimalText(value), documentId: `${id} ${on}` })),
})
const told = (...all: PointedSeries[]) =>
  disagreements(all).map(({ on, first, second, differencePp }) => [on, first.value, second.value, differencePp])

test('a day that both give has both values and the second less the first, exact', () => {
  const one = series('one', { '2026-01-01': '20.7', '2026-02-01': '36.8' })
  const other = series('other', { '2026-02-01': '29.9', '2026-03-01': '31' })
  expect(told(one, other)).toEqual([['2026-02-01', '36.8', '29.9', '-6.9']])
})

test('the newest day stands first, and agreement has no difference', () => {
  const one = series('one', { '2026-01-01': '10.0', '2026-02-01': '12' })
  const other = series('other', { '2026-01-01': '10', '2026-02-01': '12.5' })
  expect(told(one, other)).toEqual([['2026-02-01', '12', '12.5', '0.5'], ['2026-01-01', '10.0', '10', '0']])
})

test('three series of one kind are held against each other two by two', () => {
  const day = { '2026-01-01': '1' }
  expect(told(series('a', day), series('b', day), series('c', day))).toHaveLength(3)
})

test('another direction, target or quantity is never held against it', () => {
  const day = { '2026-01-01': '1' }
  const one = series('one', day)
  for (const rest of [{ imposedBy: 'BB', target: 'AA' }, { target: 'WLD' }, { quantity: 'stated-rate' }] as const)
    expect(told(one, series('other', day, rest))).toEqual([])
})

test('series of one direction and quantity are one group, in order of appearance', () => {
  const [a, b, c] = [series('a', {}), series('b', {}, { target: 'WLD' }), series('c', {})]
  expect(groupByKind([a, b, c]).map(({ alike }) => alike.map((one) => one.series.id))).toEqual([['a', 'c'], ['b']])
})

test('each value keeps the document that gives it', () => {
  const [found] = disagreements([series('one', { '2026-01-01': '1' }), series('other', { '2026-01-01': '2' })])
  expect([found?.first.documentId, found?.second.documentId]).toEqual(['one 2026-01-01', 'other 2026-01-01'])
})
