import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDay, arbitraryProvisions } from '../testing/arbitraries'
import { provisionsOf } from '../testing/provisions'
import { addDays, plainDate } from '../plain-date'
import { coveredThrough } from './coverage'
import { knownTimeline, timelineKnownOn } from './known-timeline'
import { periodOn } from './rate-period'
import { covers } from '../period'

const heldBack = provisionsOf('m', [
  { act: 'set', publishedOn: '2025-05-13', from: '2025-05-14', pct: '24' },
  { act: 'suspend', publishedOn: '2025-11-05', from: '2025-11-10', to: '2026-11-10' },
])
const looked = plainDate('2026-10-07')
const stateOn = (day: string, knownOn: string, covered = looked) =>
  periodOn(timelineKnownOn(heldBack, covered, plainDate(knownOn)), plainDate(day))?.state

describe('coverage', () => {
  test('what only the calendar changed after it is unverified, with the rate that is due', () => {
    const period = periodOn(timelineKnownOn(heldBack, looked, plainDate('2026-11-12')), plainDate('2026-11-12'))
    expect(period).toMatchObject({ state: 'unverified', dueState: 'in-force', provisionId: 'm-1' })
    expect(period?.rate).toEqual({ kind: 'ad-valorem', pct: '24' })
  })

  test('seen from before the day it is drawn as law has it', () => {
    expect(stateOn('2026-11-12', '2026-11-09')).toBe('in-force')
  })

  test('looking on the day settles it', () => {
    expect(stateOn('2026-11-12', '2026-11-12', plainDate('2026-11-10'))).toBe('in-force')
  })

  test('a prolongation newly enacted differs in nothing and stays suspended', () => {
    const prolonged = [
      ...heldBack,
      ...provisionsOf('later', [{ act: 'suspend', publishedOn: '2026-11-09', from: '2026-11-10', to: '2027-01-10' }]),
    ]
    expect(periodOn(timelineKnownOn(prolonged, looked, plainDate('2026-11-12')), plainDate('2026-11-12'))?.state).toBe('suspended')
  })

  test('that law says nothing follows has to be looked at too', () => {
    const surcharge = provisionsOf('s', [
      { act: 'set', publishedOn: '2026-02-20', from: '2026-02-24', to: '2026-07-24', pct: '10' },
    ])
    const period = periodOn(timelineKnownOn(surcharge, plainDate('2026-07-01'), plainDate('2026-08-01')), plainDate('2026-08-01'))
    expect(period).toMatchObject({ state: 'unverified', dueState: 'none', rate: null })
  })

  test('reaches at least to the newest painted document, as known on the day', () => {
    expect(coveredThrough(heldBack, null, plainDate('2025-06-01'))).toBe('2025-05-13')
    expect(coveredThrough(heldBack, null, plainDate('2025-12-01'))).toBe('2025-11-05')
    expect(coveredThrough(heldBack, looked, plainDate('2025-12-01'))).toBe('2026-10-07')
  })
})

describe('coverage always', () => {
  test('to the last day leaves nothing unverified', () => {
    fc.assert(
      fc.property(arbitraryProvisions, arbitraryDay, (provisions, knownOn) => {
        const timeline = timelineKnownOn(provisions, knownOn, knownOn)
        expect(timeline.filter(({ state }) => state === 'unverified')).toEqual([])
      }),
    )
  })

  test('the rows of the known timeline are the timeline of every day', () => {
    fc.assert(
      fc.property(arbitraryProvisions, fc.option(arbitraryDay, { nil: null }), (provisions, stated) => {
        const rows = knownTimeline(provisions, stated)
        for (let day = plainDate('2024-12-25'); day < '2025-09-30'; day = addDays(day, 3)) {
          const known = rows
            .filter(({ knownFrom, knownTo }) => covers({ from: knownFrom, to: knownTo }, day))
            .map(({ knownFrom: _from, knownTo: _to, ...period }) => period)
          expect(known.sort((a, b) => (a.from < b.from ? -1 : 1))).toEqual(timelineKnownOn(provisions, stated, day))
        }
      }),
      { numRuns: 60 },
    )
  })
})
