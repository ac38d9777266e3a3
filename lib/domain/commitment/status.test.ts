import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import type { CommitmentFile } from './commitment'
import { laneOf } from './lane'
import { statusOf } from './status'
import { cited, fileWith, finding, OWES, position, RECEIVES, terms } from './testing/files'
import { GRAIN } from './testing/grain'

const status = (file: CommitmentFile, on: string, knownOn = on) =>
  statusOf(file, { on: plainDate(on), knownOn: plainDate(knownOn) })

/** On the table before the summit, nothing said there; one side calls it done in January. */
const TABLED = fileWith({
  kind: 'matter',
  positions: [
    position(OWES, 'scope', 'stated', { saidOn: '2025-09-18', value: 'a framework' }),
    position(RECEIVES, 'existence', 'silent', { saidOn: '2025-10-30' }),
    position(OWES, 'existence', 'silent', { saidOn: '2025-10-30' }),
    position(OWES, 'existence', 'declined', { saidOn: '2025-12-19' }),
    position(RECEIVES, 'existence', 'stated', { saidOn: '2026-01-22' }),
  ],
  assessments: [
    finding('2025-10-30', 'unassessed', { evidence: [cited('outlet')] }),
    finding('2026-01-22', 'fulfilled', { knownFrom: '2026-01-23', evidence: [cited('party:BB', '2026-01-22'), cited('outlet', '2026-01-23'), cited('analyst', '2026-01-23')] }),
  ],
})

/** Kept for a year, prolonged in words. */
const KEPT = fileWith({
  kind: 'restraint',
  positions: [position(OWES, 'existence', 'stated'), position(RECEIVES, 'existence', 'confirmed')],
  terms: [
    terms({ amount: null, unit: null, periodFrom: '2025-11-10', periodTo: '2026-11-10', deadline: '2026-11-09', evidence: [cited('law', '2025-11-10')] }),
    terms({ version: 2, supersedesVersion: 1, amount: null, unit: null, periodFrom: '2025-11-10', periodTo: '2027-01-10', deadline: '2027-01-09', statedOn: '2026-09-28' }),
  ],
  assessments: [finding('2025-10-30', 'not-started'), finding('2025-11-10', 'in-force'), finding('2026-10-07', 'in-force')],
})

describe('the status of the purchase', () => {
  test('on 15 March 2026 is unilateral, and fulfilled with confidence medium', () => {
    expect(status(GRAIN, '2026-03-15')).toMatchObject({
      agreement: 'unilateral',
      fields: [],
      delivery: 'fulfilled',
      outcomeEstablished: true,
      since: '2026-01-20',
      confidence: 'medium',
      freshness: null,
    })
  })

  test('once official data agree, is fulfilled with confidence high since the same day', () => {
    expect(status(GRAIN, '2026-11-24')).toMatchObject({ delivery: 'fulfilled', confidence: 'high', since: '2026-01-20' })
  })

  test('replayed as known on 15 December knows the restated deadline and nothing of January', () => {
    const replay = status(GRAIN, '2025-12-15')
    expect(replay).toMatchObject({ delivery: 'in-progress', since: '2025-11-14', confidence: 'high' })
    expect(replay?.timeliness.map(({ result }) => result)).toEqual(['not-due', 'not-due', 'not-due', 'not-due'])
  })

  test('what was found out later about a day counts where it was known by then', () => {
    expect(status(GRAIN, '2025-12-31', '2026-01-07')?.assessment?.on).toBe('2025-11-14')
    expect(status(GRAIN, '2025-12-31', '2026-01-08')?.assessment?.on).toBe('2025-12-31')
    expect(status(GRAIN, '2025-12-31', '2026-11-24')).toMatchObject({ delivery: 'in-progress' })
  })

  test('is not listed before its first known day, in the world or in what was known', () => {
    expect(status(GRAIN, '2025-10-29', '2026-11-24')).toBeNull()
    expect(status(GRAIN, '2026-11-24', '2025-10-29')).toBeNull()
    expect(status(GRAIN, '2025-10-30', '2026-11-24')).toMatchObject({ delivery: 'unassessed', since: null, confidence: null, assessment: null })
  })

  test('on a day to come is what is known of today', () => {
    expect(status(GRAIN, '2030-01-01', '2026-03-15')).toEqual(status(GRAIN, '2026-03-15'))
  })
})

describe('the status of a matter on the table', () => {
  test('silence of both is no deal and is not denied; the later outcome shows after it', () => {
    expect(status(TABLED, '2025-10-29')).toMatchObject({ agreement: 'no-deal', delivery: 'unassessed' })
    expect(status(TABLED, '2025-11-15')).toMatchObject({ agreement: 'no-deal', delivery: 'unassessed', confidence: 'low' })
    expect(status(TABLED, '2026-01-22')).toMatchObject({ agreement: 'unilateral', delivery: 'unassessed' })
    expect(status(TABLED, '2026-01-23')).toMatchObject({ agreement: 'unilateral', delivery: 'fulfilled', confidence: 'medium', since: '2026-01-22' })
  })
})

describe('the status of a restraint', () => {
  test('after its last day keeps the finding and says that the outcome is not established', () => {
    expect(status(KEPT, '2026-11-09')).toMatchObject({ delivery: 'in-force', outcomeEstablished: true, timeliness: [] })
    expect(status(KEPT, '2026-11-10')).toMatchObject({ delivery: 'in-force', outcomeEstablished: false, since: '2025-11-10' })
  })
})

describe('the lane', () => {
  test('runs from the day of listing, one segment a state, and splits where the term runs out', () => {
    expect(laneOf(KEPT, plainDate('2026-11-24'))).toEqual([
      { from: '2025-10-30', to: '2025-11-10', delivery: 'not-started', outcomeEstablished: true },
      { from: '2025-11-10', to: '2026-11-10', delivery: 'in-force', outcomeEstablished: true },
      { from: '2026-11-10', to: null, delivery: 'in-force', outcomeEstablished: false },
    ])
  })

  test('shows no day after what was known, and nothing of what was not', () => {
    expect(laneOf(KEPT, plainDate('2025-11-05'))).toEqual([{ from: '2025-10-30', to: null, delivery: 'not-started', outcomeEstablished: true }])
    expect(laneOf(KEPT, plainDate('2025-10-29'))).toEqual([])
  })

  test('says on every day what the status says', () => {
    const anyDay = fc.integer({ min: -5, max: 460 }).map((days) => addDays(plainDate('2025-09-15'), days))
    fc.assert(
      fc.property(fc.constantFrom(GRAIN, TABLED, KEPT), anyDay, anyDay, (file, a, b) => {
        const [on, knownOn] = a < b ? [a, b] : [b, a]
        const segment = laneOf(file, knownOn).find(({ from, to }) => from <= on && (to === null || on < to)) ?? null
        const read = statusOf(file, { on, knownOn })
        expect(segment === null ? null : [segment.delivery, segment.outcomeEstablished]).toEqual(
          read === null ? null : [read.delivery, read.outcomeEstablished],
        )
      }),
    )
  })
})
