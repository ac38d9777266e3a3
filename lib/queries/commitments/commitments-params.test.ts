import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGREEMENTS } from '@/lib/domain/commitment/agreement'
import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { COUNTED_AS } from '@/lib/domain/commitment/moved'
import { addDays, plainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import type { Knowledge } from '../clock-params'
import { askOfAddress } from '../testing/ask-of-address'
import { knowledge } from '../testing/knowledge'
import { commitments } from './commitments'
import { commitmentsParams } from './commitments-params'
import { COMMITMENT_SORTS, OUTCOMES, type CommitmentsQuery } from './list-contract'

const now = { today: plainDate('2031-06-01'), edition: 3 }
const standard: CommitmentsQuery = {
  event: null, party: null, category: null, between: null, delivery: null, outcome: null, was: null, wasOn: null, agreement: null, q: null, sort: 'event',
  on: now.today, knownOn: now.today, edition: 3,
}

test('what is default is left out, and what is not stands in order of names', () => {
  expect(commitmentsParams(standard, { now, frozen: false })).toEqual({})
  const given: CommitmentsQuery = {
    event: 'a-fair', party: 'AA', between: 'AA-BB', was: 'nothing', wasOn: plainDate('2029-12-31'), category: 'grain', delivery: 'stalled', outcome: 'established', agreement: 'no-deal', q: 'corn', sort: 'since',
    on: plainDate('2030-01-01'), knownOn: plainDate('2030-02-01'), edition: 2,
  }
  const names = Object.keys(commitmentsParams(given, { now, frozen: false }))
  expect(names).toHaveLength(14)
  expect(names).toEqual(names.toSorted())
})

test('reading what was written is the identity, also of what is frozen', () => {
  // What it counted as on another day is asked with that day or not at all.
  const wasThen = fc.oneof(
    fc.constant({ was: null, wasOn: null }),
    fc.record({ was: fc.constantFrom(...COUNTED_AS), wasOn: fc.integer({ min: 0, max: 900 }).map((days) => addDays(now.today, -days)) }),
  )
  const filters = fc.record<Omit<CommitmentsQuery, keyof Knowledge | 'was' | 'wasOn'>>({
    event: fc.constant(null),
    party: fc.constantFrom(null, 'AA', 'BB'),
    between: fc.constantFrom(null, 'AA-BB'),
    category: fc.constant(null),
    delivery: fc.constantFrom(null, ...DELIVERIES),
    outcome: fc.constantFrom(null, ...OUTCOMES),
    agreement: fc.constantFrom(null, ...AGREEMENTS),
    q: fc.option(fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter((text) => text !== '')),
    sort: fc.constantFrom(...COMMITMENT_SORTS),
    on: fc.oneof(fc.constant(now.today), fc.integer({ min: -200, max: 500 }).map((days) => addDays(now.today, -days))),
  })
  fc.assert(
    fc.property(filters, wasThen, knowledge(now), (chosen, was, { frozen, ...known }) => {
      const asked = { ...chosen, ...was, ...known }
      const read = askOfAddress(commitments, paths.commitments(commitmentsParams(asked, { now, frozen })), now)
      expect(read).toMatchObject({ ok: true, value: { query: asked, frame: { frozen } } })
    }),
  )
})
