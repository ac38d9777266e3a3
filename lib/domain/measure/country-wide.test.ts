import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { authority, knownMeasure, measureNamed, provisionsOf } from '../testing/provisions'
import { countryWideDuty } from './country-wide'
import { stateOn } from './state'

const DAY = '2025-06-01'
const moment = { on: plainDate(DAY), knownOn: plainDate(DAY) }
const charging = (id: string, pct: string, kind: 'all-goods' | 'list', by = authority('power')) =>
  stateOn(
    knownMeasure(
      measureNamed(id, kind, by),
      provisionsOf(id, [{ act: 'set', publishedOn: '2025-01-01', from: '2025-01-01', pct }]),
      DAY,
    ),
    moment,
  )

test('two overlapping lists never enter the country-wide duty', () => {
  const states = [
    charging('everything', '10', 'all-goods'),
    charging('cars', '25', 'list'),
    charging('cars-and-parts', '50', 'list'),
  ]
  expect(countryWideDuty(states)).toMatchObject({ pct: '10', counted: ['everything'] })
})

test('the base duty is not additional', () => {
  const states = [charging('base', '3', 'all-goods', authority('base', false)), charging('added', '12.5', 'all-goods')]
  expect(countryWideDuty(states).pct).toBe('12.5')
})

test('decimals are added exactly', () => {
  const states = ['0.1', '0.2', '12.5'].map((pct, index) => charging(`m${index}`, pct, 'all-goods'))
  expect(countryWideDuty(states).pct).toBe('12.8')
})

test('a suspended duty adds nothing', () => {
  const provisions = provisionsOf('held', [
    { act: 'set', publishedOn: '2025-01-01', from: '2025-01-01', pct: '24' },
    { act: 'suspend', publishedOn: '2025-01-01', from: '2025-01-01' },
  ])
  const held = stateOn(knownMeasure(measureNamed('held', 'all-goods'), provisions, DAY), moment)
  expect(held).toMatchObject({ state: 'suspended', rate: { pct: '24' } })
  expect(countryWideDuty([held])).toMatchObject({ pct: '0', counted: [] })
})

test('a rate in words is named beside the total, never counted as 0', () => {
  const [provision] = provisionsOf('words', [{ act: 'set', publishedOn: '2025-01-01', from: '2025-01-01' }])
  const known = knownMeasure(measureNamed('words', 'all-goods'), [provision!], DAY)
  expect(countryWideDuty([stateOn(known, moment)])).toMatchObject({ pct: '0', unquantified: ['words'] })
})
