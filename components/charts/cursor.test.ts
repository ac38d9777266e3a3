import { expect, test } from 'vitest'
import { moveCursor } from './cursor'

const lines = [[0, 10, 20], [5, 19]]

test('the first arrow enters at the end that it points away from', () => {
  expect(moveCursor(lines, null, 'ArrowRight')).toEqual({ line: 0, stop: 0 })
  expect(moveCursor(lines, null, 'ArrowLeft')).toEqual({ line: 0, stop: 2 })
})

test('the cursor stops at the ends', () => {
  expect(moveCursor(lines, { line: 0, stop: 2 }, 'ArrowRight')).toEqual({ line: 0, stop: 2 })
  expect(moveCursor(lines, { line: 0, stop: 1 }, 'Home')).toEqual({ line: 0, stop: 0 })
  expect(moveCursor(lines, { line: 0, stop: 1 }, 'End')).toEqual({ line: 0, stop: 2 })
})

test('changing the line keeps to the nearest day', () => {
  expect(moveCursor(lines, { line: 0, stop: 2 }, 'ArrowUp')).toEqual({ line: 1, stop: 1 })
  expect(moveCursor(lines, { line: 1, stop: 0 }, 'ArrowDown')).toEqual({ line: 0, stop: 0 })
})

test('Escape leaves, and other keys are left to the page', () => {
  expect(moveCursor(lines, { line: 0, stop: 0 }, 'Escape')).toBeNull()
  expect(moveCursor(lines, null, 'Tab')).toBeUndefined()
  expect(moveCursor([], null, 'Home')).toBeUndefined()
})
