import { expect, test } from 'vitest'
import { acceptsCsv } from './csv-asked'

test.each([
  [null, false],
  ['*/*', false],
  ['text/*', false],
  ['text/csv', true],
  ['Text/CSV; charset=utf-8', true],
  ['text/csv, */*', true],
  ['text/csv, application/json', true],
  ['application/json, text/csv', false],
  ['application/json;q=0.5, text/csv;q=0.9', true],
  ['text/csv;q=0.5, application/json', false],
  ['text/csv;q=0', false],
  ['text/csv;q=much', false],
])('Accept: %s asks for CSV: %s', (accept, expected) => {
  expect(acceptsCsv(accept)).toBe(expected)
})
