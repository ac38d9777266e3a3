import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytes, figure, median, percentile, spread } from './numbers'

test('a percentile is the least value that so many per cent do not exceed', () => {
  const values = [50, 10, 40, 20, 30]
  expect(percentile(values, 0)).toBe(10)
  expect(percentile(values, 20)).toBe(10)
  expect(percentile(values, 21)).toBe(20)
  expect(percentile(values, 99)).toBe(50)
  expect(median(values)).toBe(30)
  expect(median([1, 2])).toBe(1)
})

test('there is no percentile of nothing', () => {
  expect(() => percentile([], 50)).toThrow('no values')
})

test('a percentile is one of the values, and no less than that of a lower per cent', () => {
  const values = fc.array(fc.integer(), { minLength: 1 })
  const per = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(values, per, per, (all, a, b) => {
      const [low, high] = [percentile(all, Math.min(a, b)), percentile(all, Math.max(a, b))]
      return all.includes(low) && all.includes(high) && low <= high && all.filter((one) => one <= high).length >= (Math.max(a, b) / 100) * all.length
    }),
  )
})

test('a figure bears fewer decimals the larger it is', () => {
  expect([12_345.6, 123.4, 12.34, 1.234, 0.1234].map(figure)).toEqual(['12,346', '123', '12.3', '1.23', '0.123'])
})

test('a spread says the middle and both ends', () => {
  expect(spread([300, 100, 200])).toBe('200 (100..300)')
})

test('bytes are told in thousands, or in millions from one on', () => {
  expect([999_000, 1_000_000].map(bytes)).toEqual(['999 KB', '1.00 MB'])
})
