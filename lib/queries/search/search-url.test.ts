import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { asGiven, paths } from '@/lib/paths'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { searchPage, searchParams } from './search-page'

const now = { today: plainDate('2026-11-24'), edition: 3 }

test('what is written into the address of a search is what is read from it, and has one spelling', () => {
  const texts = fc.string({ maxLength: 60 }).map((text) => text.trim() || null)
  fc.assert(
    fc.property(texts, knowledge(now), (q, { frozen, ...known }) => {
      const query = { q, ...known }
      const address = paths.search(searchParams(query, { now, frozen }))
      const asked = askOfAddress(searchPage, address, now)
      if (!asked.ok) throw new Error(asked.message)
      expect(asked.value.query).toEqual(query)
      const given = Object.fromEntries(new URL(address, 'http://parley.test').searchParams)
      expect(paths.search(searchParams(asked.value.query, asked.value.frame))).toBe(asGiven(paths.search(), given))
    }),
  )
})

test.each([
  [`/search?q=${'a'.repeat(201)}`, 'q'],
  ['/search?q=a%00', 'q'],
  ['/search?query=a', 'query'],
])('%s is refused by name', (address, field) => {
  expect(askOfAddress(searchPage, address, now)).toMatchObject({ ok: false, field })
})
