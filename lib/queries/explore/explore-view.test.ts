import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '@/lib/domain/decimal-text'
import { timelineKnownOn } from '@/lib/domain/measure/known-timeline'
import type { Measure } from '@/lib/domain/measure/measure'
import { plainDate } from '@/lib/domain/plain-date'
import { authority, measureNamed, provisionsOf } from '@/lib/domain/testing/provisions'
import { emptyWorld } from '../testing/ask-of-address'
import type { World, WorldMeasure, WorldSeries } from '../world'
import type { ExploreQuery } from './explore'
import { exploreView } from './explore-view'

const knownOn = plainDate('2031-06-01')

const duty = (id: string, kind: Measure['scope']['kind'], steps: readonly (readonly [string, string])[], more: Partial<Measure> = {}): WorldMeasure => {
  const provisions = provisionsOf(id, steps.map(([from, pct]) => ({ act: 'set' as const, publishedOn: from, from, pct }))).map((one) => ({
    ...one,
    note: null,
    verification: 'read' as const,
  }))
  return { measure: { ...measureNamed(id, kind, authority(id)), ...more }, provisions, covered: knownOn, periods: timelineKnownOn(provisions, knownOn, knownOn) }
}

const average: WorldSeries = {
  series: { id: 'survey', title: 'Survey', imposedBy: 'AA', target: 'BB', quantity: 'average-rate', unit: 'per cent', method: 'Weighed.', publisher: 'P' },
  points: [{ seriesId: 'survey', on: plainDate('2031-01-01'), value: decimalText('5'), documentId: 'd', note: null, publishedOn: plainDate('2031-01-02') }],
}

/** Two duties on all goods of 20 cut to 10, and of 15; a list of 25; a base duty on all goods; one of the other side. */
const world: World = {
  ...emptyWorld,
  knownOn,
  edition: 1,
  measures: [
    duty('first', 'all-goods', [['2031-01-01', '20'], ['2031-03-01', '10']]),
    duty('second', 'all-goods', [['2031-01-01', '15']]),
    duty('grain', 'list', [['2031-01-01', '25']]),
    duty('base', 'all-goods', [['2031-01-01', '3']], { authority: authority('base', false) }),
    duty('answer', 'all-goods', [['2031-01-01', '7']], { imposedBy: 'BB', targets: ['AA'] }),
  ],
  series: [average],
}
const standard: ExploreQuery = {
  measures: [], series: [], events: [], before: plainDate('2031-02-01'), after: plainDate('2031-04-02'),
  imposedBy: null, target: null, unit: 'pct', knownOn, edition: 1,
}
const view = (given: Partial<ExploreQuery>) => exploreView(world, { ...standard, ...given })
const sums = (measures: string[]) => view({ measures }).sums.map(({ before, after, deltaPp, known }) => [before.pct, after.pct, deltaPp, known])

test('two duties on all goods of one direction are added up: 20 and 15 are 35, then 10 and 15 are 25', () => {
  expect(sums(['first', 'second'])).toEqual([['35', '25', '-10', 2]])
})

test('a list and a base duty are in no sum', () => {
  expect(sums(['first', 'grain', 'base', 'second'])).toEqual([['35', '25', '-10', 2]])
})

test('one duty alone is no sum, and two directions are never one', () => {
  expect(sums(['first', 'grain'])).toEqual([])
  expect(sums(['first', 'answer'])).toEqual([])
})

test('what is not of the direction asked for is named and not shown', () => {
  const { measures, series, outside } = view({ measures: ['first', 'answer'], series: ['survey'], imposedBy: 'BB' })
  expect(measures.map(({ measure }) => measure.id)).toEqual(['answer'])
  expect(series).toEqual([])
  expect(outside).toEqual(['first', 'Survey'])
})

test('charts begin half of the sixty days between the two before the first of them', () => {
  expect(view({}).span).toEqual({ from: '2031-01-02', to: '2031-04-02' })
})

test('nothing that is chosen is lost: it is shown or named', () => {
  const ids = world.measures.map(({ measure }) => measure.id)
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(null, 'AA', 'BB'), fc.constantFrom(null, 'AA', 'BB'), (measures, imposedBy, target) => {
      const shown = view({ measures, imposedBy, target })
      expect([...shown.measures.map(({ measure }) => measure.id), ...shown.outside].sort()).toEqual([...measures].sort())
    }),
  )
})
