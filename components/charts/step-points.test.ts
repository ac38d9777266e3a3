import { _steppedLineTo } from 'chart.js/helpers'
import { expect, test } from 'vitest'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { stepPoints } from './step-points'

const stretch = (from: string, to: string, y: number | null) => ({ from: plainDate(from), to: plainDate(to), y, stop: null })

const pathOf = (points: readonly { x: number; y: number }[], mode: string): [number, number][] => {
  const drawn: [number, number][] = []
  const context = { lineTo: (x: number, y: number) => drawn.push([x, y]) } as unknown as CanvasRenderingContext2D
  points.slice(1).forEach((point, index) => _steppedLineTo(context, points[index] ?? point, point, false, mode))
  return drawn
}

test("with 'before' the old rate holds until the new one's first day and jumps on it", () => {
  const points = stepPoints([stretch('2025-10-01', '2025-11-10', 20), stretch('2025-11-10', '2025-12-01', 10)])
  const day = epochDay(plainDate('2025-11-10'))
  expect(pathOf(points, 'before').slice(0, 2)).toEqual([[day, 20], [day, 10]])
  expect(pathOf(points, 'after')[0]).toEqual([epochDay(plainDate('2025-10-01')), 10])
})

test('the line is carried to the end of the last stretch', () => {
  expect(stepPoints([stretch('2025-10-01', '2025-11-01', 20)]).map(({ y }) => y)).toEqual([20, 20])
})

test('a value that has no size leaves a gap, and the one before it keeps its length', () => {
  const points = stepPoints([stretch('2025-01-01', '2025-02-01', 10), stretch('2025-02-01', '2025-03-01', null), stretch('2025-03-01', '2025-04-01', 5)])
  expect(points.map(({ y }) => y)).toEqual([10, 10, Number.NaN, 5, 5])
})
