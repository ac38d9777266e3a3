import { expect, test } from 'vitest'
import { timelineKnownOn } from '@/lib/domain/measure/known-timeline'
import { plainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { authority, measureNamed, provisionsOf } from '@/lib/domain/testing/provisions'
import { emptyWorld } from '../testing/ask-of-address'
import type { World, WorldMeasure } from '../world'
import { entriesOf, listTimeline, spanOfTimeline } from './list-timeline'
import type { TimelineQuery } from './timeline'

const knownOn = plainDate('2031-06-01')

const event = (id: string, on: string, parties: string[], featured: number | null = null): EventRecord => ({
  id, kind: 'summit', title: `The ${id}`, mark: id, inSentence: id, on: plainDate(on), place: null, parties, summary: 'Words.', documentIds: [], featured,
})

const duty = (id: string, by: string, imposedBy: string, from: string): WorldMeasure => {
  const provisions = provisionsOf(id, [{ act: 'set', publishedOn: from, from, pct: '5' }]).map((one) => ({ ...one, note: null, verification: 'read' as const }))
  return { measure: { ...measureNamed(id, 'list', authority(by)), imposedBy }, provisions, covered: knownOn, periods: timelineKnownOn(provisions, knownOn, knownOn) }
}

const world: World = {
  ...emptyWorld,
  knownOn,
  edition: 1,
  events: [event('gathering', '2031-01-10', ['AA', 'BB'], 1), event('ruling', '2029-05-01', ['AA'])],
  measures: [duty('steel', 'metals-act', 'AA', '2031-02-01'), duty('grain', 'farm-act', 'BB', '2030-03-01')],
}
const standard: TimelineQuery = {
  kind: null, party: null, measure: null, authority: null, q: null, window: 'all', from: null, to: null, view: null, knownOn, edition: 1,
}
const asked = (given: Partial<TimelineQuery>) => {
  const query = { ...standard, ...given }
  const entries = entriesOf(world)
  return listTimeline(world, query, entries, spanOfTimeline(world, query, entries)).map(({ entry }) => `${entry.on} ${entry.kind}`)
}
const span = (given: Partial<TimelineQuery>) => spanOfTimeline(world, { ...standard, ...given }, entriesOf(world))

test('a party keeps the events that concern it and the measures that it imposes', () => {
  expect(asked({ party: 'BB' })).toEqual(['2030-03-01 enacted', '2030-03-01 in-force', '2031-01-10 event'])
})

test('an authority or a measure leaves out events, which belong to none', () => {
  expect(asked({ authority: 'metals-act' })).toEqual(['2031-02-01 enacted', '2031-02-01 in-force'])
  expect(asked({ measure: 'grain', kind: 'in-force' })).toEqual(['2030-03-01 in-force'])
})

test('words are looked for in events and measures alike', () => {
  expect(asked({ q: 'gathering' })).toEqual(['2031-01-10 event'])
  expect(asked({ q: 'steel' })).toEqual(['2031-02-01 enacted', '2031-02-01 in-force'])
})

test('the days around the featured event are sixty on either side', () => {
  expect(span({ window: 'event' })).toEqual({ from: '2030-11-11', to: '2031-03-11' })
})

test('a year reaches back from the day known; all reaches from the first entry to that day', () => {
  expect(span({ window: 'year' })).toEqual({ from: '2030-06-01', to: '2031-06-01' })
  expect(span({})).toEqual({ from: '2029-05-01', to: '2031-06-01' })
})

test('a side of own days that is left open never overtakes the other', () => {
  expect(span({ window: 'own', from: plainDate('2031-02-01') })).toEqual({ from: '2031-02-01', to: '2031-06-01' })
  expect(span({ window: 'own', from: plainDate('2040-01-01') })).toEqual({ from: '2040-01-01', to: '2040-01-01' })
  expect(span({ window: 'own', to: plainDate('2020-01-01') })).toEqual({ from: '2020-01-01', to: '2020-01-01' })
})
