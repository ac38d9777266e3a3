import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedPieces } from './marked'

const shown = (text: string, matched: readonly string[]): string =>
  markedPieces(text, matched).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

test('whole words are marked, each time they stand there', () => {
  expect(shown('Car parts: cars, Car', ['Car', 'parts'])).toBe('[Car] [parts]: cars, [Car]')
})

test('of two that begin alike the longer one is marked', () => {
  expect(shown('HS 120190 and HS 1201', ['HS 1201', 'HS 120190'])).toBe('[HS 120190] and [HS 1201]')
})

test('in a script without blanks the text is marked wherever it stands', () => {
  expect(shown('公告2025年', ['告2'])).toBe('公[告2]025年')
})

test('signs of a pattern are letters like others', () => {
  expect(shown('a.b (c) a+b', ['a.b', '(c)'])).toBe('[a.b] [(c)] a+b')
  expect(shown('axb', ['a.b'])).toBe('axb')
  expect(shown('two-thirds of two', ['two-thirds'])).toBe('[two-thirds] of two')
})

test('the pieces together are always the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }), (text, matched) => {
      expect(markedPieces(text, matched).map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
