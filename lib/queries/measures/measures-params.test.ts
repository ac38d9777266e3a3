import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import type { MeasuresQuery } from './list-contract'
import { measuresParams } from './measures-params'

const now = { today: plainDate('2031-06-01'), edition: 3 }
const standard: MeasuresQuery = {
  imposedBy: null, target: null, authority: null, state: null, scope: null, q: null, sort: 'scope',
  on: now.today, knownOn: now.today, edition: 3,
}
const spelled = (given: Partial<MeasuresQuery>) =>
  Object.entries(measuresParams({ ...standard, ...given }, now)).filter(([, value]) => value !== undefined)

test('what is default is left out', () => {
  expect(spelled({})).toEqual([])
})

test('what is not stands in order of names', () => {
  const all: Partial<MeasuresQuery> = {
    imposedBy: 'QE', target: 'QI', authority: 'sea-act', state: 'none', scope: 'list', q: 'cars', sort: 'rate',
    on: plainDate('2030-01-01'), knownOn: plainDate('2030-02-01'), edition: 2,
  }
  const names = spelled(all).map(([name]) => name)
  expect(names).toHaveLength(10)
  expect(names).toEqual(names.toSorted())
})
