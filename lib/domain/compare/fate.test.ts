import { describe, expect, test } from 'vitest'
import type { MeasureRecord } from '../measure/measure'
import type { Provision } from '../measure/provision'
import { plainDate } from '../plain-date'
import { measureNamed, provisionsOf } from '../testing/provisions'
import { fateOf } from './fate'
import { scheduledAfter } from './scheduled'

const EVE = plainDate('2025-10-29')
const record = (provisions: readonly Provision[], covered = '2026-10-08'): MeasureRecord => ({
  measure: measureNamed('m', 'all-goods'),
  provisions,
  covered: plainDate(covered),
})
const outcomes = (provisions: readonly Provision[], knownOn = '2026-11-24', covered?: string) => {
  const one = record(provisions, covered)
  return scheduledAfter([one], EVE).map((step) => ({ due: step.due, ...fateOf(step, one, EVE, plainDate(knownOn)) }))
}
const held = { act: 'suspend', publishedOn: '2025-08-11', from: '2025-08-12', to: '2025-11-10' } as const
const set = { act: 'set', publishedOn: '2025-05-12', from: '2025-05-14', pct: '24' } as const

describe('what came of a step that law had fixed', () => {
  test('a return that a new suspension puts off', () => {
    const provisions = provisionsOf('m', [set, held, { act: 'suspend', publishedOn: '2025-11-04', from: '2025-11-10', to: '2026-11-10' }])
    expect(outcomes(provisions)).toMatchObject([{ due: '2025-11-10', kind: 'put-off', on: '2025-11-04', until: '2026-11-10' }])
  })

  test('a rise that a new act fixes for a later day is put off to it', () => {
    const provisions = provisionsOf('m', [
      { act: 'set', publishedOn: '2025-09-29', from: '2025-10-14', to: '2026-01-01', pct: '25' },
      { act: 'set', publishedOn: '2025-09-29', from: '2026-01-01', pct: '30' },
      { act: 'set', publishedOn: '2025-12-31', from: '2026-01-01', to: '2027-01-01', pct: '25' },
      { act: 'set', publishedOn: '2025-12-31', from: '2027-01-01', pct: '30' },
    ])
    expect(outcomes(provisions)).toMatchObject([{ due: '2026-01-01', kind: 'put-off', on: '2025-12-31', until: '2027-01-01' }])
  })

  test('a return that nobody touched takes effect, or is not established where nobody looked', () => {
    expect(outcomes(provisionsOf('m', [set, held]))).toMatchObject([{ kind: 'took-effect', on: '2025-11-10' }])
    expect(outcomes(provisionsOf('m', [set, held]), '2026-11-24', '2025-11-01')).toMatchObject([{ kind: 'unverified' }])
  })

  test('before its day it is pending', () => {
    expect(outcomes(provisionsOf('m', [set, held]), '2025-11-09')).toMatchObject([{ kind: 'pending', on: null }])
  })

  test('an end before its day overtakes it', () => {
    const provisions = provisionsOf('m', [set, held, { act: 'terminate', publishedOn: '2025-11-01', from: '2025-11-05' }])
    expect(outcomes(provisions)).toMatchObject([{ kind: 'overtaken', on: '2025-11-01', until: null }])
  })
})

describe('what came of an announcement', () => {
  const threat = { act: 'set', publishedOn: '2025-10-10', from: '2025-11-01', pct: '100', standing: 'announced' } as const

  test('taken back before the event it is still on the calendar, as withdrawn', () => {
    const provisions = provisionsOf('m', [threat, { act: 'withdraw', publishedOn: '2025-10-26', from: '2025-11-01', standing: 'announced' }])
    expect(outcomes(provisions)).toMatchObject([{ due: '2025-11-01', kind: 'withdrawn', on: '2025-10-26' }])
  })

  test('carried out by law it is enacted, by other law overtaken', () => {
    const carried = provisionsOf('m', [threat, { act: 'set', publishedOn: '2025-10-30', from: '2025-11-01', pct: '100' }])
    expect(outcomes(carried)).toMatchObject([{ kind: 'enacted', on: '2025-10-30' }])
    const other = provisionsOf('m', [threat, { act: 'set', publishedOn: '2025-10-30', from: '2025-11-01', pct: '50' }])
    expect(outcomes(other)).toMatchObject([{ kind: 'overtaken', on: '2025-10-30' }])
  })

  test('on its day without law it reads that no act was found, before it that it is pending', () => {
    expect(outcomes(provisionsOf('m', [threat]), '2025-11-01')).toMatchObject([{ kind: 'no-act-found', on: '2025-11-01' }])
    expect(outcomes(provisionsOf('m', [threat]), '2025-10-31')).toMatchObject([{ kind: 'pending' }])
  })
})
