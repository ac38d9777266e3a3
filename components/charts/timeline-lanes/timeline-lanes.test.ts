import { expect, test } from 'vitest'
import { epochDay, plainDate } from '@/lib/domain/plain-date'
import { timelineLanesSeries, type TimelineMark } from './series'

const mark = (on: string, label = '', weight = 0): TimelineMark => ({
  key: `${on} ${label}`, on: plainDate(on), certainty: 'past', href: '/', title: label, label, weight,
})
const days = { from: plainDate('2026-01-01'), to: plainDate('2026-04-11'), marks: [] }
const lane = (marks: TimelineMark[]) => [{ key: 'AA', title: 'Land AA', party: 'first' as const, lanes: [{ kind: 'event' as const, title: 'events', marks }] }]
const series = (marks: TimelineMark[], knownOn: string, width?: number) => timelineLanesSeries({ groups: lane(marks), ...days, knownOn: plainDate(knownOn) }, width)
const first = (marks: TimelineMark[], width?: number) => series(marks, '2026-02-01', width).groups[0]?.lanes[0]

test('a hundred days are drawn with one of air on either side', () => {
  const { from, to } = series([], '2026-02-01')
  expect([from, to]).toEqual([epochDay(days.from) - 1, epochDay(days.to) + 1])
})

test('what lies ahead begins after the day known, where that day is drawn', () => {
  expect(series([], '2026-02-01').known).toBe(epochDay(plainDate('2026-02-01')) + 0.5)
  expect(series([], '2027-02-01').known).toBeNull()
})

test('marks keep their day; those of one day stand below each other', () => {
  const placed = first([mark('2026-02-01'), mark('2026-02-01', 'b')])
  expect(placed?.marks.map(({ x, row }) => [x, row])).toEqual([[epochDay(plainDate('2026-02-01')), 0], [epochDay(plainDate('2026-02-01')), 1]])
  expect(placed?.rows).toBe(2)
})

test('an empty lane still has a row', () => {
  expect(first([])?.rows).toBe(1)
})

test('labels that have no room in a narrow lane have it in a wide one', () => {
  const crowd = ['01', '02', '03', '04', '05', '06', '07'].map((day) => mark(`2026-03-${day}`, 'a label of some length'))
  const shown = (width: number) => first(crowd, width)?.marks.filter(({ side }) => side !== null).length
  expect(shown(8000)).toBe(7)
  expect(shown(300)).toBeLessThan(7)
})
