import { expect, test } from 'vitest'
import { countryWideDuty, type CountryWideDuty } from '../../lib/domain/measure/country-wide'
import { timelineKnownOn } from '../../lib/domain/measure/known-timeline'
import type { MeasureRecord } from '../../lib/domain/measure/measure'
import { stateOn, type MeasureState } from '../../lib/domain/measure/state'
import { plainDate } from '../../lib/domain/plain-date'
import { printedPct } from '../../lib/domain/rate'
import { readStartingData } from './read'
import { COMPILED_ON, startingMeasures } from './testing/starting-measures'

/** Facts that were checked by hand against the law, one by one: they hold whatever the painting does. */
const measures = startingMeasures(readStartingData())

const stateOf = ({ measure, provisions, covered }: MeasureRecord, on: string, knownOn: string): MeasureState => {
  const moment = { on: plainDate(on), knownOn: plainDate(knownOn) }
  return stateOn({ measure, provisions, periods: timelineKnownOn(provisions, covered, moment.knownOn) }, moment)
}

const measureOf = (id: string): MeasureRecord => {
  const found = measures.find(({ measure }) => measure.id === id)
  if (found === undefined) throw new Error(`no measure ${id}`)
  return found
}

const look = (id: string, on: string, knownOn: string = COMPILED_ON) => {
  const { state, rate, legalState, announced } = stateOf(measureOf(id), on, knownOn)
  return [state, printedPct(rate), legalState, announced.map((provision) => printedPct(provision.rate))]
}

const duty = (imposedBy: string, target: string, on: string, knownOn: string = COMPILED_ON): CountryWideDuty =>
  countryWideDuty(
    measures
      .filter(({ measure }) => measure.imposedBy === imposedBy)
      .filter(({ measure }) => measure.targets.includes(target) || measure.targets.includes('WLD'))
      .map((record) => stateOf(record, on, knownOn)),
  )

test.each([
  ['2025-11-09', ['in-force', '20', 'valid', []]],
  ['2025-11-10', ['in-force', '10', 'valid', []]],
  ['2026-02-19', ['in-force', '10', 'valid', []]],
  ['2026-02-23', ['in-force', '10', 'void', []]],
])('the fentanyl duty on %s is %j', (on, expected) => {
  expect(look('us-ieepa-fentanyl', on)).toEqual(expected)
})

test('the fentanyl duty ended on 24 February 2026', () => {
  expect(look('us-ieepa-fentanyl', '2026-02-24').slice(0, 2)).toEqual(['none', null])
})

test('two days after the cut: 20 with 10 announced for who knew only the meeting, 10 once the order was public', () => {
  expect(look('us-ieepa-fentanyl', '2025-11-12', '2025-10-31')).toEqual(['in-force', '20', 'valid', ['10']])
  expect(look('us-ieepa-fentanyl', '2025-11-12', '2025-11-05')).toEqual(['in-force', '10', 'valid', []])
})

test.each([
  ['US', 'CN', '2025-04-11', '145'],
  ['US', 'CN', '2025-05-20', '30'],
  ['US', 'CN', '2025-11-09', '30'],
  ['US', 'CN', '2025-11-10', '20'],
  ['US', 'CN', '2026-03-01', '10'],
  ['US', 'CN', '2026-08-01', '12.5'],
  ['CN', 'US', '2025-04-12', '125'],
  ['CN', 'US', '2025-05-20', '10'],
])('the country-wide additional duty of %s on %s on %s is %s', (imposedBy, target, on, pct) => {
  expect(duty(imposedBy, target, on)).toMatchObject({ pct, unverified: [], unquantified: [] })
})

test('as known the day after the meeting, the 24 points were due back and made the duty of 12 November 54', () => {
  expect(duty('US', 'CN', '2025-11-12', '2025-10-31')).toMatchObject({
    pct: '54',
    counted: ['us-ieepa-fentanyl', 'us-ieepa-reciprocal', 'us-ieepa-reciprocal-suspended-24'],
    unverified: [],
  })
  expect(duty('US', 'CN', '2025-11-12', '2025-11-05').pct).toBe('20')
})

test('List 3: 10, then 25; and in law 25 for February 2019 until the rise was put off', () => {
  expect(look('us-s301-list-3', '2019-02-15')).toEqual(['in-force', '10', 'valid', []])
  expect(look('us-s301-list-3', '2019-05-09')).toEqual(['in-force', '10', 'valid', []])
  expect(look('us-s301-list-3', '2019-05-10')).toEqual(['in-force', '25', 'valid', []])
  expect(look('us-s301-list-3', '2019-02-15', '2018-10-01')).toEqual(['in-force', '25', 'valid', []])
})

const CHINESE_24 = 'cn-2025-reciprocal-suspended-24'

test('the Chinese 24 points: suspended to the last day that law names, then unverified and in no total', () => {
  expect(look(CHINESE_24, '2026-11-09').slice(0, 2)).toEqual(['suspended', '24'])
  expect(look(CHINESE_24, '2026-11-12').slice(0, 2)).toEqual(['unverified', '24'])
  expect(duty('CN', 'US', '2026-11-12')).toMatchObject({
    pct: '10',
    counted: ['cn-2025-reciprocal'],
    unverified: [CHINESE_24],
  })
})

test('as known in June 2025, the Chinese 24 points return on 12 August 2025', () => {
  expect(look(CHINESE_24, '2025-08-11', '2025-06-01').slice(0, 2)).toEqual(['suspended', '24'])
  expect(look(CHINESE_24, '2025-08-12', '2025-06-01').slice(0, 2)).toEqual(['in-force', '24'])
  expect(stateOf(measureOf(CHINESE_24), '2025-08-12', '2025-06-01').from).toBe('2025-08-12')
})

test('lists are never part of the country-wide duty', () => {
  const lists = new Set(measures.flatMap(({ measure }) => (measure.scope.kind === 'list' ? [measure.id] : [])))
  const { counted, unverified } = duty('US', 'CN', '2025-11-10')
  expect([...counted, ...unverified].filter((id) => lists.has(id))).toEqual([])
})

test('the threat of October 2025 stood until it was taken back, and was never charged', () => {
  expect(look('us-2025-threatened-100', '2025-11-01', '2025-10-20')).toEqual(['none', null, 'valid', ['100']])
  expect(look('us-2025-threatened-100', '2025-11-01', '2025-10-27')).toEqual(['none', null, 'valid', []])
})
