import { expect, test } from 'vitest'
import { addressOf } from './address-of'

test('what was not given is left out, the rest is the query', () => {
  expect(addressOf('/rates', [['imposedBy', 'AA'], ['on', ''], ['authority', ' ']])).toBe('/rates?imposedBy=AA')
  expect(addressOf('/health', [])).toBe('/health')
})

test('what the path leaves open is filled in once, and cannot lead elsewhere', () => {
  expect(addressOf('/series/{id}.csv', [['id', 'any'], ['edition', '1']])).toBe('/series/any.csv?edition=1')
  expect(addressOf('/series/{id}', [['id', '../x?y']])).toBe('/series/..%2Fx%3Fy')
})
