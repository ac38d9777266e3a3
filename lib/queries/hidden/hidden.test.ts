import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { plainDate } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import type { EventRecord } from '@/lib/domain/record/event'
import type { SeriesRecord } from '@/lib/domain/record/series'
import { knownMeasure, measureNamed, provisionsOf } from '@/lib/domain/testing/provisions'
import { emptyWorld } from '../testing/ask-of-address'
import type { World, WorldMeasure, WorldSeries } from '../world'
import { hidden } from './hidden'

const documentIn = (id: string, publishedOn: string): [string, DocumentRecord] => [
  id,
  {
    id, publishedOn: plainDate(publishedOn), kind: 'legal-instrument', title: id, publisher: 'Office', publisherSide: 'AA', url: null,
    printedOn: null, language: 'en', citation: null, verification: 'read',
  },
]
const event = (id: string): EventRecord => ({
  id, on: plainDate('2026-01-01'), kind: 'summit', title: id, mark: id, inSentence: id, place: null, parties: ['AA', 'BB'],
  summary: id, documentIds: [], featured: null,
})
const measure = (count: number): WorldMeasure => {
  const days = ['2026-01-10', '2026-02-10', '2026-03-10'].slice(0, count)
  const provisions = provisionsOf('duty', days.map((day) => ({ act: 'set', publishedOn: day, from: day, pct: '10' })))
  const noted = provisions.map((provision) => ({ ...provision, note: null, verification: 'read' as const }))
  return { ...knownMeasure(measureNamed('duty', 'all-goods'), provisions, '2026-03-31'), provisions: noted, covered: null }
}
const points = (...keys: readonly (readonly [on: string, documentId: string])[]): WorldSeries => ({
  series: { id: 'average' } as SeriesRecord,
  points: keys.map(([on, documentId]) => ({
    seriesId: 'average', on: plainDate(on), documentId, publishedOn: plainDate(on), value: decimalText('10'), note: null,
  })),
})
const now: World = {
  ...emptyWorld,
  knownOn: plainDate('2026-03-31'),
  edition: 2,
  documents: new Map([documentIn('one', '2026-01-10'), documentIn('two', '2026-02-10'), documentIn('three', '2026-03-10')]),
  events: [event('meeting'), event('ruling')],
  measures: [measure(3)],
  series: [points(['2026-01-01', 'two'], ['2026-02-01', 'one'], ['2026-03-01', 'three'])],
}

test('what is known now and not shown is counted by kind, a value that a later document replaced too', () => {
  const shown: World = {
    ...now,
    knownOn: plainDate('2026-01-31'),
    documents: new Map([documentIn('one', '2026-01-10')]),
    events: [event('meeting')],
    measures: [measure(1)],
    series: [points(['2026-01-01', 'one'], ['2026-02-01', 'one'])],
  }
  expect(hidden(shown, now)).toEqual({ documents: 2, provisions: 2, points: 2, events: 1, commitmentFacts: 0, firstOn: '2026-02-10' })
})

test('a world hides nothing of itself, and what was retracted since is not hidden', () => {
  const nothing = { documents: 0, provisions: 0, points: 0, events: 0, commitmentFacts: 0, firstOn: null }
  expect(hidden(now, now)).toEqual(nothing)
  expect(hidden(now, { ...now, documents: new Map(), events: [], measures: [], series: [] })).toEqual(nothing)
})

test('a measure, series and event of which nothing was known then is hidden whole', () => {
  expect(hidden({ ...now, ...emptyWorld }, now)).toEqual({ documents: 3, provisions: 3, points: 3, events: 2, commitmentFacts: 0, firstOn: '2026-01-10' })
})
