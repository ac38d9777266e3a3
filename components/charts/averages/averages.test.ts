import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { testTheme, WIDE } from '../testing/theme'
import { averagesConfig } from './config'
import { averagesSeries, chartsOfAverages, shapesOf, SHAPES, type AverageSeries } from './series'

const average = (id: string, publisher: string, party: AverageSeries['party']): AverageSeries => ({
  series: { id, title: id, imposedBy: 'AA', target: 'BB', quantity: 'average-rate', unit: 'per cent', method: 'A method', publisher },
  party,
  points: [{ on: plainDate('2025-11-10'), value: decimalText('47.5'), documentId: 'note' }],
})

const averages = [average('a', 'One', 'first'), average('b', 'One', 'second'), average('c', 'Two', 'first')]

test('a publisher has one shape for both directions', () => {
  expect([...shapesOf(averages).values()]).toEqual(['circle', 'circle', 'rect'])
})

test('two series of one publisher and imposer have two shapes', () => {
  expect([...shapesOf([...averages, average('d', 'One', 'first'), average('e', 'One', 'second')]).values()]).toEqual([
    'circle', 'circle', 'rect', 'triangle', 'triangle',
  ])
})

test('a chart has as many series as there are shapes to tell them apart', () => {
  const many = Array.from({ length: 8 }, (_, index) => average(`s${index}`, `Publisher ${index}`, 'first'))
  expect(chartsOfAverages(many).map((chart) => chart.length)).toEqual([6, 2])
  for (const chart of chartsOfAverages(many)) expect(new Set(shapesOf(chart).values()).size).toBe(chart.length)
  expect(SHAPES).toHaveLength(6)
  expect(chartsOfAverages([])).toEqual([])
})

test('averages are points on their day that nothing joins', () => {
  const { data } = averagesConfig(averagesSeries({ averages, marks: [] }))(testTheme, WIDE)
  expect(data.datasets.every(({ showLine }) => showLine === false)).toBe(true)
  expect(data.datasets[0]?.data[0]).toMatchObject({ x: epochDay(plainDate('2025-11-10')), y: 47.5 })
  expect(data.datasets[1]).toMatchObject({ pointBackgroundColor: 'surface', pointBorderColor: 'second' })
})
