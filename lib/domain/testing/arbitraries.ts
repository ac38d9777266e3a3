import fc from 'fast-check'
import { adValorem } from '../rate'
import { decimalText } from '../decimal-text'
import type { Provision } from '../measure/provision'
import { addDays, plainDate, type PlainDate } from '../plain-date'

const FIRST = plainDate('2025-01-01')

/** A day of the first two hundred of 2025: close together, so that provisions meet. */
export const arbitraryDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 200 }).map((days) => addDays(FIRST, days))

const arbitraryPct = fc.integer({ min: 0, max: 8 }).map((n) => decimalText(String(n * 5)))

const arbitraryEnacted = fc.record({
  act: fc.constantFrom('set', 'set', 'suspend', 'reinstate', 'terminate', 'void'),
  pct: arbitraryPct,
  publishedOn: arbitraryDay,
  from: arbitraryDay,
  length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
})

/** Up to ten enacted provisions of one measure, with ids and sequences of their own. */
export const arbitraryProvisions: fc.Arbitrary<Provision[]> = fc
  .array(arbitraryEnacted, { maxLength: 10 })
  .map((drafts) =>
    drafts.map(({ act, pct, publishedOn, from, length }, index) => ({
      id: `p${index}`,
      measureId: 'm',
      documentId: `d${publishedOn}`,
      publishedOn,
      sequence: index + 1,
      act: act as Provision['act'],
      standing: 'enacted',
      rate: act === 'set' ? adValorem(pct) : null,
      from,
      to: length === null ? null : addDays(from, length),
    })),
  )
