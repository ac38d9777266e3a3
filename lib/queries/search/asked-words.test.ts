import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EconomyRecord } from '@/lib/domain/record/economy'
import { askedWords, codeOf, partsOf, termsOf } from './asked-words'

const land = (id: string, name: string, adjective: string): [string, EconomyRecord] => [
  id,
  { id, kind: 'economy', name, inSentence: name, adjective },
]
const world = { economies: new Map([land('AA', 'North Land', 'Northern'), land('BB', 'Bee', 'Beeish')]) }

test.each([
  ['1201', '1201'],
  ['12', '12'],
  ['HS 1201.90', '120190'],
  ['9903.01.24', '99030124'],
  ['8703 10', '870310'],
])('%s is a code of goods', (text, digits) => {
  expect(codeOf(text)).toBe(digits)
})

test.each(['1', '12019000001', 'soybeans 1201', '2025-10-30', 'EO 14357', 'list 4a', ''])('"%s" is none', (text) => {
  expect(codeOf(text)).toBeNull()
})

test('hyphens within words are taken apart, one before a word leaves it out', () => {
  expect(askedWords('four-year review -solar', world).open).toBe('four year review -solar')
  expect(termsOf('four-year or "review" -solar')).toEqual(['four', 'year', 'review'])
})

test.each([
  ['Trump–Xi', 'Trump Xi'],
  ['“on soyb”', '"on soyb"'],
  ['« été »', '" ete "'],
])('quotes and dashes of a phone and accents are read: %s', (text, open) => {
  expect(askedWords(text, world).open).toBe(open)
})

test.each([
  ['duty on soy', ['duty on soy']],
  ['关税 公告', ['关税', '公告']],
  ['2018 关税', ['2018', '关税']],
  ['duty -soy', []],
  ['"duty on" soy', []],
  ['duty or soy', []],
  ['–', []],
  ['%', []],
])('of "%s" names hold the parts %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})

test.each([
  ['duty on soyb', { before: 'duty on ', word: 'soyb' }],
  ['soyb', { before: '', word: 'soyb' }],
  ['us-soyb', { before: 'us ', word: 'soyb' }],
  ['duty -soyb', null],
  ['duty "soyb', null],
  ['duty "on soyb"', null],
])('of "%s" the last word may still be in writing: %j', (text, typing) => {
  expect(askedWords(text, world).typing).toEqual(typing)
})

test('economies are named by name or adjective, as whole words in any case', () => {
  expect(askedWords('duty of north land on BEEISH goods', world).economies).toEqual([
    { name: 'North Land', code: 'AA' },
    { name: 'Beeish', code: 'BB' },
  ])
  expect(askedWords('beekeeping in the north', world).economies).toEqual([])
})

test('what goes before the last word and that word are always the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { open, typing } = askedWords(text, world)
      if (typing !== null) expect(typing.before + typing.word).toBe(open)
    }),
  )
})
