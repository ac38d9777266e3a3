import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import type { EventRecord } from '@/lib/domain/record/event'
import { measureNamed } from '@/lib/domain/testing/provisions'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress, emptyWorld } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import type { WorldSeries } from '../world'
import { EXPLORE_UNITS, explore, joinLists, type ExploreQuery } from './explore'
import { exploreParams } from './explore-params'

const now = { today: plainDate('2031-06-01'), edition: 3 }
const event = (id: string, on: string, featured: number | null): EventRecord => ({
  id, kind: 'summit', title: id, mark: id, inSentence: id, on: plainDate(on), place: null, parties: ['AA', 'BB'], summary: id, documentIds: [], featured,
})
const tariff = (id: string) => ({ measure: measureNamed(id, 'list'), provisions: [], periods: [], covered: null })
const average = (id: string): WorldSeries => ({
  series: { id, title: id, imposedBy: 'AA', target: 'BB', quantity: 'average-rate', unit: 'per cent', method: 'Weighed.', publisher: id },
  points: [{ seriesId: id, on: plainDate('2031-01-01'), value: decimalText('5'), documentId: 'd', note: null, publishedOn: plainDate('2031-01-02') }],
})
const world = {
  ...emptyWorld,
  events: [event('meeting', '2031-01-10', 1), event('ruling', '2031-02-10', null)],
  measures: [tariff('grain'), tariff('steel')],
  series: [average('survey'), average('model')],
}
const read = (address: string) => askOfAddress(explore, address, now, world)

test.each([
  ['?measure=steel,grian', 'measure', 'grian'],
  ['?series=modell', 'series', 'modell'],
  ['?event=summit', 'event', 'summit'],
  ['?before=2031-02-30', 'before', '2031-02-30'],
  ['?before=2031-03-02&after=2031-03-01', 'after', '2031-03-01'],
  ['?before=2031-03-02', 'before', '2031-03-02'],
  ['?imposedBy=CC', 'imposedBy', 'CC'],
  ['?imposedBy=AA&target=AA', 'target', 'AA'],
  ['?unit=usd', 'unit', 'usd'],
  ['?on=2031-01-01', 'on', '2031-01-01'],
])('%s is refused by name', (address, field, value) => {
  expect(read(`/explore${address}`)).toMatchObject({ ok: false, code: 'invalid', field, value })
})

test('an unknown id is refused with the one that was meant', () => {
  expect(read('/explore?measure=steels')).toMatchObject({ message: expect.stringContaining('Did you mean steel?') })
})

test('one choice has one spelling, in whatever order and how often it is written', () => {
  expect(read('/explore?measure=steel,grain,,steel')).toMatchObject({ ok: true, value: { query: { measures: ['grain', 'steel'] } } })
})

test('the boxes that a form sends one by one are one list; other parameters stay as they were given', () => {
  expect([...joinLists(new Map([['measure', ['steel', 'grain']], ['unit', ['pct', 'pp']]]))]).toEqual([
    ['measure', ['steel,grain']],
    ['unit', ['pct', 'pp']],
  ])
})

test('without days those round the featured event are held against each other: the day before it, and thirty days after it', () => {
  expect(read('/explore')).toMatchObject({ ok: true, value: { query: { before: '2031-01-09', after: '2031-02-09' } } })
})

test('a frozen address writes out both days, also those that a live one leaves out', () => {
  const asked = { measures: [], series: [], events: [], imposedBy: null, target: null, unit: 'pct' as const, knownOn: now.today, edition: 3 }
  const usual: ExploreQuery = { ...asked, before: plainDate('2031-01-09'), after: plainDate('2031-02-09') }
  const within = { ...world, knownOn: now.today, edition: 3 }
  expect(exploreParams(usual, { now, frozen: false, world: within })).toEqual({})
  expect(exploreParams(usual, { now, frozen: true, world: within })).toEqual({
    after: '2031-02-09', before: '2031-01-09', edition: '3', knownOn: '2031-06-01',
  })
})

const some = <T>(...all: readonly T[]) => fc.subarray([...all]).map((chosen) => [...chosen].sort())
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(now.today, days))

test('reading what was written is the identity, also of what is frozen', () => {
  const choice = fc.record<Omit<ExploreQuery, keyof Knowledge | 'before' | 'after' | 'imposedBy' | 'target'>>({
    measures: some('grain', 'steel'),
    series: some('model', 'survey'),
    events: some('meeting', 'ruling'),
    unit: fc.constantFrom(...EXPLORE_UNITS),
  })
  const days = fc.oneof(
    fc.constant({ before: plainDate('2031-01-09'), after: plainDate('2031-02-09') }),
    fc.tuple(day, day).map(([a, b]) => (a <= b ? { before: a, after: b } : { before: b, after: a })),
  )
  const direction = fc.constantFrom([null, null], ['AA', null], [null, 'AA'], ['AA', 'BB'], ['BB', 'AA'] as const)
  fc.assert(
    fc.property(choice, days, direction, knowledge(now), (chosen, between, [imposedBy, target], { frozen, ...known }) => {
      const asked: ExploreQuery = { ...chosen, ...between, imposedBy: imposedBy ?? null, target: target ?? null, ...known }
      const spelled = exploreParams(asked, { now, frozen, world: { ...world, ...known } })
      expect(read(paths.explore(spelled))).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
