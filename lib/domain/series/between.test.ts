import { expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { plainDate } from '../plain-date'
import { lastGiven, seriesBetween } from './between'

const point = (on: string, value: string) => ({ on: plainDate(on), value: decimalText(value), documentId: 'd' })
const points = [point('2030-01-01', '12.5'), point('2030-03-01', '30'), point('2030-06-01', '28.75')]
const between = (before: string, after: string) => seriesBetween(points, plainDate(before), plainDate(after))

test('a day has the last value that was given by it', () => {
  expect(lastGiven(points, plainDate('2030-03-01'))?.value).toBe('30')
  expect(lastGiven(points, plainDate('2030-05-31'))?.value).toBe('30')
  expect(lastGiven(points, plainDate('2029-12-31'))).toBeNull()
})

test('the difference is the second less the first, with a sign', () => {
  expect(between('2030-01-15', '2030-04-01').differencePp).toBe('17.5')
  expect(between('2030-04-01', '2030-06-01').differencePp).toBe('-1.25')
})

test('without a newer point there is no difference: the same value twice is not "no change"', () => {
  expect(between('2030-03-02', '2030-05-01')).toMatchObject({ before: { value: '30' }, after: { value: '30' }, differencePp: null })
})

test('before the first point nothing is given', () => {
  expect(between('2029-01-01', '2030-01-01')).toMatchObject({ before: null, after: { value: '12.5' }, differencePp: null })
})
