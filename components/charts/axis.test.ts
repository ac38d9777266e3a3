import { expect, test } from 'vitest'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { dateTicks, valueTicks } from './axis'

const between = (from: string, to: string, most: number) =>
  dateTicks(epochDay(plainDate(from)), epochDay(plainDate(to)), most).map(({ label }) => label)

test('a tick stands on the first day of what its label names', () => {
  expect(dateTicks(epochDay(plainDate('2024-12-20')), epochDay(plainDate('2025-02-10')), 4)).toEqual([
    { x: epochDay(plainDate('2025-01-01')), label: '1 Jan' },
    { x: epochDay(plainDate('2025-01-15')), label: '15 Jan' },
    { x: epochDay(plainDate('2025-02-01')), label: '1 Feb' },
  ])
})

test('the fewer ticks fit, the coarser they are', () => {
  expect(between('2025-01-01', '2026-11-24', 4)).toEqual(['Jan 2025', 'Jul 2025', 'Jan 2026', 'Jul 2026'])
  expect(between('2018-01-01', '2026-11-24', 5)).toEqual(['2018', '2020', '2022', '2024', '2026'])
  expect(between('2025-01-01', '2025-04-02', 4)).toEqual(['Jan 2025', 'Feb', 'Mar', 'Apr'])
})

test('the value axis runs from 0 to a round figure above the largest value', () => {
  expect(valueTicks(145)).toEqual([0, 50, 100, 150])
  expect(valueTicks(30)).toEqual([0, 10, 20, 30])
  expect(valueTicks(0)).toEqual([0, 1])
})
