import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import type { Noun } from '../record/change'
import type { DraftRecord } from './draft-change'
import { slipsOf } from './slips'

const documents = new Map<string, DraftRecord>([
  ['the-order', { id: 'the-order', title: 'The Order', url: 'https://www.gazette.example/order/', publishedOn: '2026-03-04' }],
])
const fields = (noun: Noun, record: DraftRecord): string[] => slipsOf(noun, record, { today: plainDate('2026-06-01'), documents }).map(({ field }) => field)

const provision = (pct: string, from: string | null) => ({ documentId: 'the-order', rate: { kind: 'ad-valorem', pct }, from })

test('a rate over 200 per cent is asked about, 200 itself is not', () => {
  expect(fields('provision', provision('200', '2026-03-10'))).toEqual([])
  expect(fields('provision', provision('200.5', '2026-03-10'))).toEqual(['rate.pct'])
  expect(fields('provision', provision('much', '2026-03-10'))).toEqual([])
})

test('a cut that applies before its document was public is asked about, and so is one of another year', () => {
  expect(fields('provision', provision('10', '2026-03-04'))).toEqual([])
  expect(fields('provision', provision('10', '2026-03-03'))).toEqual(['from'])
  expect(fields('provision', provision('10', '2036-03-10'))).toEqual(['from'])
  expect(fields('provision', provision('10', null))).toEqual([])
})

test('a document that is there already is found by its address, and by its title and day', () => {
  const entered = { id: 'new', title: 'Another', url: null, publishedOn: '2026-03-04' }
  expect(fields('document', entered)).toEqual([])
  expect(fields('document', { ...entered, url: 'http://gazette.example/order' })).toEqual(['url'])
  expect(fields('document', { ...entered, title: ' the  order' })).toEqual(['title'])
  expect(fields('document', { ...entered, title: 'The Order', publishedOn: '2026-03-05' })).toEqual([])
  expect(fields('document', { ...documents.get('the-order') })).toEqual([])
})

test('days that contradict each other are asked about', () => {
  expect(fields('document', { id: 'new', publishedOn: '2026-06-02' })).toEqual(['publishedOn'])
  expect(fields('document', { id: 'new', publishedOn: '2026-05-02', printedOn: '2026-05-01' })).toEqual(['printedOn'])
  expect(fields('observation', { knownFrom: '2026-04-01', periodTo: '2026-04-02' })).toEqual(['knownFrom'])
  expect(fields('coverage', { coveredThrough: '2026-06-02' })).toEqual(['coveredThrough'])
  expect(fields('position', { saidOn: '2026-03-05', evidence: [{ documentId: 'unknown' }, { documentId: 'the-order' }] })).toEqual(['evidence.1.documentId'])
})
