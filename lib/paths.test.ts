import { expect, test } from 'vitest'
import { paths } from './paths'

test('a parameter that is not given is left out of the address', () => {
  expect(paths.measures({ q: 'steel', sort: undefined })).toBe('/measures?q=steel')
  expect(paths.home({})).toBe('/')
})

test('an id cannot leave its segment', () => {
  expect(paths.source('../a b')).toBe('/sources/..%2Fa%20b')
})
