import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from './plain-text'

test.each([
  ['Côte d’Ivoire', 'Cote d Ivoire'],
  ['North–South “deal”', 'North South  deal '],
  ['§ 301', '  301'],
  ['（第二批）', '(第二批)'],
  ['ガス', 'カ\u3099ス'.normalize('NFC')],
  ['us-a 10%', 'us-a 10%'],
])('%s is plainly %s', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

test('a plain text stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text))
    }),
  )
})
