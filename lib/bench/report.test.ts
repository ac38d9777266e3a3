import { expect, test } from 'vitest'
import { against, columns, ratio } from './report'

test('names stand to the left and numbers to the right, each column as wide as its widest cell', () => {
  expect(columns([['', 'per s'], ['kept', '9,000'], ['rendered', '90']])).toEqual([
    '          per s',
    'kept      9,000',
    'rendered     90',
  ])
})

test('a ratio says by how many times, and whether it is where it must be', () => {
  expect(ratio('kept / rendered', 900, 45, { atLeast: 20 })).toBe('kept / rendered: 20.0 times (at least 20.0: held)')
  expect(ratio('kept / rendered', 899, 45, { atLeast: 20 })).toBe('kept / rendered: 20.0 times (at least 20.0: MISSED)')
  expect(ratio('kept / bare', 1, 4)).toBe('kept / bare: 0.250 times')
})

test('a floor that answered nothing gives no ratio', () => {
  expect(ratio('kept / bare', 1, 0)).toBe('kept / bare: the floor answered nothing')
})

test('a limit is held by the value that equals it', () => {
  expect(against('home, JavaScript', 230, 'KB', { atMost: 230 })).toBe('home, JavaScript: 230 KB (at most 230: held)')
  expect(against('home, requests', 26, '', { atMost: 25 })).toBe('home, requests: 26.0 (at most 25.0: MISSED)')
})
