import { expect, test } from 'vitest'
import { chooseParts } from './parts'

test('whoever names no part gets all, in order', () => {
  expect(chooseParts([])).toEqual(['cache', 'rates', 'pages', 'cold-start'])
  expect(chooseParts(['cold-start', 'cache'])).toEqual(['cache', 'cold-start'])
})

test('what is no part is refused by name, with what there is', () => {
  expect(() => chooseParts(['cache', 'cahe'])).toThrow('no part "cahe": it has cache, rates, pages, cold-start')
})
