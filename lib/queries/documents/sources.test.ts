import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { DOCUMENT_KINDS, type DocumentRecord } from '@/lib/domain/record/document'
import { VERIFICATIONS } from '@/lib/domain/record/fields'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { waysOut } from '../ways-out'
import { countSources, listSources } from './list-sources'
import { SOURCE_FILTERS, sourcesParams } from './sources-params'
import { SOURCE_SORTS, sources, type SourcesQuery } from './sources-query'

const now = { today: plainDate('2026-03-31'), edition: 3 }
const read = (address: string) => askOfAddress(sources, address, now)

const document = (id: string, publishedOn: string, rest: Partial<DocumentRecord>): [string, DocumentRecord] => [
  id,
  {
    id, publishedOn: plainDate(publishedOn), kind: 'press', title: id, publisher: 'Paper', publisherSide: null, url: null,
    printedOn: null, language: 'en', citation: null, verification: 'read', ...rest,
  },
]
const world = {
  documents: new Map([
    document('order', '2026-01-05', { kind: 'legal-instrument', publisherSide: 'AA', citation: 'Order 12', publisher: 'Office' }),
    document('notice', '2026-02-01', { kind: 'legal-instrument', publisherSide: 'BB', verification: 'secondary' }),
    document('story', '2026-02-01', { title: 'Café talks', verification: 'recalled' }),
  ]),
}
const all: SourcesQuery = { q: null, side: null, kind: null, checked: null, sort: 'newest', knownOn: now.today, edition: 3 }
const ids = (change: Partial<SourcesQuery>) => listSources(world, { ...all, ...change }).map(({ id }) => id)

test('the newest document stands first, those of one day by id; oldest turns the days round', () => {
  expect(ids({})).toEqual(['notice', 'story', 'order'])
  expect(ids({ sort: 'oldest' })).toEqual(['order', 'notice', 'story'])
})

test('a document without a party’s side carries a third party’s words', () => {
  expect(ids({ side: 'AA' })).toEqual(['order'])
  expect(ids({ side: 'third' })).toEqual(['story'])
})

test('words are looked for in title, citation and publisher, whatever their accents and case', () => {
  expect(ids({ q: 'cafe' })).toEqual(['story'])
  expect(ids({ q: 'office order 12' })).toEqual(['order'])
  expect(ids({ q: 'office cafe' })).toEqual([])
})

test('a choice counts what it would leave beside the other filters', () => {
  expect(countSources(world, { ...all, kind: 'legal-instrument' }, { side: 'third' })).toBe(0)
  expect(countSources(world, { ...all, side: 'AA' }, { side: 'third' })).toBe(1)
})

test('an empty list names the filter to give up, the one that frees fewest first', () => {
  const query: SourcesQuery = { ...all, side: 'AA', checked: 'secondary' }
  const ways = waysOut(query, SOURCE_FILTERS, (freed) => listSources(world, freed).length)
  expect(ways.map(({ filter, count }) => [filter, count])).toEqual([['side', 1], ['checked', 1]])
})

test.each([
  ['?side=CC', 'side', 'CC'],
  ['?kind=law', 'kind', 'law'],
  ['?checked=twice', 'checked', 'twice'],
  ['?sort=title', 'sort', 'title'],
  ['?on=2026-01-01', 'on', '2026-01-01'],
  ['?knownOn=2026-02-30', 'knownOn', '2026-02-30'],
  ['?edition=4', 'edition', '4'],
])('%s is refused by name', (address, field, value) => {
  expect(read(`/sources${address}`)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('reading what was written is the identity, also of what is frozen', () => {
  const query = fc.record<Omit<SourcesQuery, keyof Knowledge>>({
    q: fc.option(fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== '')),
    side: fc.constantFrom(null, 'AA', 'BB', 'third'),
    kind: fc.constantFrom(null, ...DOCUMENT_KINDS),
    checked: fc.constantFrom(null, ...VERIFICATIONS),
    sort: fc.constantFrom(...SOURCE_SORTS),
  })
  fc.assert(
    fc.property(query, knowledge(now), (filters, { frozen, ...known }) => {
      const asked = { ...filters, ...known }
      expect(read(paths.sources(sourcesParams(asked, { now, frozen })))).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
