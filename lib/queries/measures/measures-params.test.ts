import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import { STATES } from '@/lib/domain/measure/rate-period'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { SCOPES, SORTS, type MeasuresQuery } from './list-contract'
import { measures } from './measures'
import { measuresParams } from './measures-params'

const now = { today: plainDate('2031-06-01'), edition: 3 }
const standard: MeasuresQuery = {
  imposedBy: null, target: null, authority: null, state: null, scope: null, q: null, sort: 'scope',
  on: now.today, knownOn: now.today, edition: 3,
}
const spelled = (given: Partial<MeasuresQuery>) =>
  Object.entries(measuresParams({ ...standard, ...given }, { now, frozen: false }))

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

test('reading what was written is the identity, also of what is frozen', () => {
  const filters = fc.record<Omit<MeasuresQuery, keyof Knowledge>>({
    imposedBy: fc.constantFrom(null, 'AA', 'BB'),
    target: fc.constantFrom(null, 'AA', 'BB'),
    authority: fc.constant(null),
    state: fc.constantFrom(null, ...STATES),
    scope: fc.constantFrom(null, ...SCOPES),
    q: fc.option(fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== '')),
    sort: fc.constantFrom(...SORTS),
    on: fc.oneof(fc.constant(now.today), fc.integer({ min: -200, max: 500 }).map((days) => addDays(now.today, -days))),
  })
  fc.assert(
    fc.property(filters, knowledge(now), (chosen, { frozen, ...known }) => {
      const asked = { ...chosen, ...known }
      const read = askOfAddress(measures, paths.measures(measuresParams(asked, { now, frozen })), now)
      expect(read).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
