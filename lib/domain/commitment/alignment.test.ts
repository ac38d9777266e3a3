import { describe, expect, test } from 'vitest'
import { decimalText } from '../decimal-text'
import { plainDate } from '../plain-date'
import { measureNamed, provisionsOf } from '../testing/provisions'
import { timelineKnownOn } from '../measure/known-timeline'
import type { KnownMeasure } from '../measure/state'
import { alignmentOf } from './alignment'
import type { CommitmentFile, Terms } from './commitment'
import { cited, fileWith, terms } from './testing/files'

const EVENT = plainDate('2025-10-30')
type Drafts = Parameters<typeof provisionsOf>[1]
/** A duty of AA, looked at through a day. */
const duty = (id: string, covered: string, drafts: Drafts): { id: string; covered: string; drafts: Drafts } => ({ id, covered, drafts })
const drawn = ({ id, covered, drafts }: ReturnType<typeof duty>, knownOn: string): KnownMeasure => {
  const provisions = provisionsOf(id, drafts)
  return {
    measure: measureNamed(id, 'all-goods'),
    provisions,
    periods: timelineKnownOn(provisions, plainDate(covered), plainDate(knownOn)),
  }
}
const restraint = (version: Partial<Terms>, rest: Partial<CommitmentFile> = {}): CommitmentFile =>
  fileWith({
    kind: 'restraint',
    terms: [{ ...terms({ periodFrom: '2025-11-10', periodTo: '2026-11-10', deadline: '2026-11-09', evidence: [cited('law', '2025-11-01')] }), ...version }],
    ...rest,
  })
const TO_TEN = restraint({ amount: decimalText('10'), unit: 'per cent', periodTo: null, deadline: null })
const HOLD = restraint({ amount: null, unit: null })
const align = (file: CommitmentFile, duties: ReturnType<typeof duty>[], day: string) =>
  alignmentOf(file, {
    eventOn: EVENT,
    measures: duties.map((one) => drawn(one, day)),
    moment: { on: plainDate(day), knownOn: plainDate(day) },
  })
const only = (file: CommitmentFile, one: ReturnType<typeof duty>, day: string) => align(file, [one], day).checks[0]

const old = { act: 'set', publishedOn: '2025-03-03', from: '2025-03-04', pct: '20', documentId: 'old' } as const
const cut = { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10', documentId: 'cut' } as const
const spoken = { ...cut, publishedOn: '2025-11-01', standing: 'announced', documentId: 'spoken' } as const
const FAR = '2027-12-31'

describe('a rate that was undertaken', () => {
  test('is carried out when what is charged within the term is at or below it', () => {
    expect(only(TO_TEN, duty('m', FAR, [old, cut]), '2025-11-20')).toEqual({
      measureId: 'm',
      result: 'pass',
      reason: 'within-undertaken',
      on: '2025-11-20',
      documentIds: ['cut'],
    })
    const gone = { act: 'terminate', publishedOn: '2026-02-20', from: '2026-02-24', documentId: 'gone' } as const
    expect(only(TO_TEN, duty('m', FAR, [old, cut, gone]), '2026-03-01')).toMatchObject({ result: 'pass', reason: 'within-undertaken' })
  })

  test('is judged on its first day while that lies ahead', () => {
    expect(only(TO_TEN, duty('m', FAR, [old, cut]), '2025-11-05')).toMatchObject({ result: 'pass', on: '2025-11-10' })
  })

  test('without an enacted act since the event: no legal act found, a warning until the term begins and then a failure', () => {
    const announced = duty('m', FAR, [old, spoken])
    expect(only(TO_TEN, announced, '2025-11-05')).toMatchObject({ result: 'warning', reason: 'no-legal-act-found' })
    expect(only(TO_TEN, announced, '2025-11-20')).toEqual({
      measureId: 'm',
      result: 'fail',
      reason: 'no-legal-act-found',
      on: '2025-11-20',
      documentIds: ['old', 'spoken'],
    })
  })

  test('fails as above it when law fixed another rate', () => {
    expect(only(TO_TEN, duty('m', FAR, [old, { ...cut, pct: '15' }]), '2025-11-20')).toMatchObject({ result: 'fail', reason: 'above-undertaken' })
  })

  test('is not compared with a rate in words', () => {
    const words = { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10' } as const
    expect(only(TO_TEN, duty('m', FAR, [old, words]), '2025-11-20')).toMatchObject({ result: 'skipped', reason: 'rate-not-comparable' })
  })
})

describe('a state that was to be kept, held against the day before the event', () => {
  const set = { act: 'set', publishedOn: '2025-05-12', from: '2025-05-14', pct: '24', documentId: 'set' } as const
  const held = { act: 'suspend', publishedOn: '2025-08-11', from: '2025-08-12', to: '2025-11-10', documentId: 'held' } as const
  const again = { act: 'suspend', publishedOn: '2025-11-05', from: '2025-11-10', to: '2026-11-10', documentId: 'again' } as const

  test('a suspension prolonged by law passes, also seen after its term', () => {
    expect(only(HOLD, duty('m', FAR, [set, held, again]), '2025-12-01')).toMatchObject({ result: 'pass', reason: 'kept', documentIds: ['set', 'again'] })
    expect(only(HOLD, duty('m', '2026-10-07', [set, held, again]), '2026-11-24')).toMatchObject({ result: 'pass', reason: 'kept', on: '2026-11-09' })
  })

  test('one that ran out fails, and where nobody looked only warns', () => {
    expect(only(HOLD, duty('m', FAR, [set, held]), '2025-12-01')).toMatchObject({ result: 'fail', reason: 'no-legal-act-found' })
    expect(only(HOLD, duty('m', '2025-11-01', [set, held]), '2025-12-01')).toMatchObject({ result: 'warning', reason: 'no-legal-act-found' })
    expect(only(HOLD, duty('m', '2025-11-05', [set, held, { ...again, to: '2025-11-20' }]), '2025-12-01')).toMatchObject({
      result: 'warning',
      reason: 'outcome-not-established',
    })
  })

  test('a new law that charges more fails as heavier, one that charges less passes', () => {
    expect(only(HOLD, duty('m', FAR, [old, { ...cut, pct: '30' }]), '2025-12-01')).toMatchObject({ result: 'fail', reason: 'heavier' })
    expect(only(HOLD, duty('m', FAR, [old, cut]), '2025-12-01')).toMatchObject({ result: 'pass', reason: 'lighter' })
  })

  test('a threat that never became law is kept away', () => {
    const threat = { act: 'set', publishedOn: '2025-10-10', from: '2025-11-01', pct: '100', standing: 'announced', documentId: 'threat' } as const
    expect(only(HOLD, duty('m', FAR, [threat]), '2025-12-01')).toMatchObject({ result: 'pass', reason: 'kept', documentIds: ['threat'] })
  })

  test('the same rate as before says nothing of exclusions from it, and all of an undertaking in points', () => {
    expect(only(HOLD, duty('m', FAR, [old]), '2025-12-01')).toMatchObject({ result: 'skipped', reason: 'rate-not-comparable' })
    const points = restraint({ amount: decimalText('24'), unit: 'percentage points' })
    expect(only(points, duty('m', FAR, [old]), '2025-12-01')).toMatchObject({ result: 'pass', reason: 'kept' })
  })
})

describe('what is skipped', () => {
  const any = duty('m', FAR, [old, cut])
  test.each([
    ['a matter that nobody undertook', fileWith({ kind: 'matter' }), [any], 'nothing-undertaken'],
    ['a commitment without a recorded measure: not recorded by us is not "no legal act found"', HOLD, [], 'not-recorded'],
    ['a commitment whose terms are not known yet', fileWith({ kind: 'restraint' }), [any], 'no-terms'],
    ['a purchase, which no duty carries out', fileWith({ terms: [terms()] }), [any], 'no-rate-undertaken'],
  ] as const)('%s', (_what, file, duties, reason) => {
    expect(align(file, [...duties], '2025-12-01')).toMatchObject({ result: 'skipped', checks: [{ measureId: null, result: 'skipped', reason }] })
  })

  test("another economy's measure", () => {
    const file = { ...TO_TEN, commitment: { ...TO_TEN.commitment, byParty: 'CC' } }
    expect(only(file, any, '2025-12-01')).toMatchObject({ measureId: 'm', result: 'skipped', reason: 'not-the-promisors' })
  })
})

test('the gravest check is the result', () => {
  const good = duty('good', FAR, [old, cut])
  const bad = duty('bad', FAR, [old])
  expect(align(TO_TEN, [good, bad], '2025-12-01').result).toBe('fail')
  expect(align(TO_TEN, [good], '2025-12-01').result).toBe('pass')
})
