import { expect, test } from 'vitest'
import { acceptsGzip, isCompressible } from './encoding'

test.each([
  ['gzip, deflate, br', true],
  ['br;q=1, gzip;q=0.5', true],
  ['*', true],
  ['gzip;q=0', false],
  ['*, gzip;q=0', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('Accept-Encoding: %s takes gzip: %s', (header, expected) => {
  expect(acceptsGzip(header)).toBe(expected)
})

test('pages, flight data, scripts and JSON get smaller; fonts, parts and what is compressed do not', () => {
  for (const type of ['text/html', 'text/x-component', 'application/javascript', 'application/problem+json']) {
    expect(isCompressible({ 'content-type': `${type}; charset=utf-8` })).toBe(true)
  }
  expect(isCompressible({ 'content-type': 'font/woff2' })).toBe(false)
  expect(isCompressible({ 'content-type': 'text/css', 'content-range': 'bytes 0-1/2' })).toBe(false)
  expect(isCompressible({ 'content-type': 'text/css', 'content-encoding': 'br' })).toBe(false)
})
