import { expect, test } from 'vitest'
import { decimalText } from '../domain/decimal-text'
import { plainDate } from '../domain/plain-date'
import type { EconomyRecord } from '../domain/record/economy'
import { changedAfter, dutiesBefore, dutiesOnDay, listsClause, unestablished } from './duty-sentences'

const east: EconomyRecord = { id: 'EA', kind: 'economy', name: 'Eastland', inSentence: 'Eastland', adjective: 'Eastern' }
const isles: EconomyRecord = { id: 'IS', kind: 'economy', name: 'Isles', inSentence: 'the Isles', adjective: 'Islander' }
const duty = (pct: string) => ({ pct: decimalText(pct), counted: [], unverified: [], unquantified: [] })
const [there, back] = [{ imposer: isles, target: east }, { imposer: east, target: isles }]

test('today is said in the present, another day in the past with its date', () => {
  const [a, b] = [{ ...there, pct: decimalText('12.5') }, { ...back, pct: decimalText('10') }]
  const today = plainDate('2026-11-24')
  expect(dutiesOnDay(a, b, today, today)).toBe(
    'The Isles charges 12.5 per cent on all Eastern goods, Eastland 10 per cent on all Islander ones.',
  )
  expect(dutiesOnDay(a, b, plainDate('2025-11-10'), today)).toMatch(/^On 10 November 2025 the Isles charged 12\.5 per cent/)
})

test('the day before an event has both figures', () => {
  expect(dutiesBefore('the harbour meeting', decimalText('30'), decimalText('10'))).toBe(
    'On the day before the harbour meeting it was 30 and 10.',
  )
})

test('a change is after the event, in points, and what stayed is kept', () => {
  const changes = [
    { ...there, before: duty('30'), after: duty('20'), deltaPp: decimalText('-10') },
    { ...back, before: duty('10'), after: duty('10'), deltaPp: decimalText('0') },
  ]
  expect(changedAfter('the harbour meeting', changes)).toBe(
    'After the harbour meeting the Isles charged 10 points less on all Eastern goods; Eastland kept 10 per cent on all Islander goods.',
  )
})

test('one point more is one point', () => {
  const changes = [{ ...there, before: duty('0'), after: duty('1'), deltaPp: decimalText('1') }]
  expect(changedAfter('it', changes)).toContain('charged 1 point more')
})

test('lists are counted by what became of them, and not at all when nothing did', () => {
  expect(listsClause(back, ['ended', 'ended', 'unchanged', 'added'])).toBe('Eastland added 1, ended 2')
  expect(listsClause(back, ['unchanged'])).toBeNull()
})

test('what is not established is in no total', () => {
  expect(unestablished(back, [decimalText('24')])).toMatch(/^A further 24 points of Eastland fell due by law/)
  expect(unestablished(back, [])).toBeNull()
})
