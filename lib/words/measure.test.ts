import { expect, test } from 'vitest'
import { decimalText } from '../domain/decimal-text'
import { plainDate } from '../domain/plain-date'
import { stateSentence, type SaidState } from './measure'

const TODAY = plainDate('2031-06-01')
const said = (over: Partial<SaidState>): SaidState => ({
  state: 'in-force',
  legalState: 'valid',
  rate: { kind: 'ad-valorem', pct: decimalText('12.5') },
  from: plainDate('2031-01-10'),
  to: null,
  ...over,
})
const now = (over: Partial<SaidState>) => stateSentence(said(over), 'the Isles', TODAY, TODAY)

test('a duty in force is said in the present today and in the past on another day', () => {
  expect(now({})).toBe('The Isles charges 12.5 per cent, in force since 10 January 2031.')
  expect(stateSentence(said({}), 'the Isles', plainDate('2031-02-01'), TODAY)).toBe(
    'On 1 February 2031 the Isles charged 12.5 per cent, in force since 10 January 2031.',
  )
})

test('an end is told by its last day', () => {
  expect(now({ state: 'suspended', to: plainDate('2032-01-10') })).toBe(
    'Law holds 12.5 per cent back from 10 January 2031 through 9 January 2032.',
  )
})

test('what is not established is in no total', () => {
  expect(now({ state: 'unverified' })).toMatch(/fell due by law from 10 January 2031; .*not established.*no total\.$/)
})

test('no duty: never laid is told apart from ended', () => {
  expect(now({ state: 'none', rate: null, from: null })).toMatch(/no law has laid one by now\.$/)
  expect(now({ state: 'none', rate: null })).toMatch(/it ended on 10 January 2031\.$/)
})

test('a void duty that is still collected says both', () => {
  expect(now({ legalState: 'void' })).toMatch(/charges 12\.5 per cent.* A court has found that its legal basis never was\.$/)
})
