import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { knownMeasure, measureNamed, provisionsOf } from '../testing/provisions'
import { byDay, changesUpTo } from './changes-by-day'

const duty = (knownOn: string) =>
  knownMeasure(
    measureNamed('duty', 'all-goods'),
    provisionsOf('duty', [
      { act: 'set', publishedOn: '2026-01-05', standing: 'announced', from: '2026-01-20', pct: '10' },
      { act: 'set', publishedOn: '2026-01-12', from: '2026-01-20', pct: '10' },
      { act: 'suspend', publishedOn: '2026-02-01', from: '2026-02-01', to: '2026-03-01' },
    ]).filter(({ publishedOn }) => publishedOn <= knownOn),
    knownOn,
  )
const told = (upTo: string) =>
  changesUpTo([duty(upTo)], plainDate(upTo)).map((change) => [
    change.on,
    change.sort,
    change.sort === 'in-force' ? change.step.kind : change.provision.act,
  ])

test('an announcement is known, law is enacted on its first public day, and the step stands on its own day', () => {
  expect(told('2026-01-31')).toEqual([
    ['2026-01-20', 'in-force', 'added'],
    ['2026-01-12', 'enacted', 'set'],
    ['2026-01-05', 'known', 'set'],
  ])
})

test('of one day, what was enacted stands before what came into force', () => {
  expect(told('2026-02-10').slice(0, 2)).toEqual([
    ['2026-02-01', 'enacted', 'suspend'],
    ['2026-02-01', 'in-force', 'suspended'],
  ])
})

test('what lies ahead is no change yet; the day itself counts', () => {
  expect(told('2026-01-19').map(([on]) => on)).toEqual(['2026-01-12', '2026-01-05'])
  expect(told('2026-01-20').map(([on]) => on)).toEqual(['2026-01-20', '2026-01-12', '2026-01-05'])
})

test('what only the calendar brings names the law that ran out', () => {
  const [last] = changesUpTo([duty('2026-03-01')], plainDate('2026-03-01'))
  expect(last?.sort === 'in-force' && [last.on, last.step.kind, last.step.origin?.by, last.step.origin?.enacted.id]).toEqual([
    '2026-03-01', 'reinstated', 'lapsed', 'duty-3',
  ])
})

test('changes of one day are one group', () => {
  expect(byDay(changesUpTo([duty('2026-02-10')], plainDate('2026-02-10'))).map(({ on, changes }) => [on, changes.length])).toEqual([
    ['2026-02-01', 2], ['2026-01-20', 1], ['2026-01-12', 1], ['2026-01-05', 1],
  ])
})
