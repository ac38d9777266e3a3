import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import type { Provision } from './provision'
import { provisionsOf } from '../testing/provisions'
import { standingAnnouncements, statedBesideLaw } from './announcements'

const announced = provisionsOf('m', [
  { act: 'set', publishedOn: '2025-03-03', from: '2025-03-04', pct: '20' },
  { act: 'set', publishedOn: '2025-10-30', from: '2025-10-30', pct: '10', standing: 'announced' },
  { act: 'set', publishedOn: '2025-11-01', from: '2025-11-10', pct: '10', standing: 'announced' },
  { act: 'set', publishedOn: '2025-11-04', from: '2025-11-10', pct: '10' },
])
const standing = (provisions: typeof announced, on: string, knownOn = on) =>
  standingAnnouncements(provisions, { on: plainDate(on), knownOn: plainDate(knownOn) }).map(({ id }) => id)

test('an announcement stands until law of that measure is published on its day or later', () => {
  expect(standing(announced, '2025-10-29')).toEqual([])
  expect(standing(announced, '2025-10-31')).toEqual(['m-2'])
  expect(standing(announced, '2025-11-03')).toEqual(['m-2', 'm-3'])
  expect(standing(announced, '2025-11-04')).toEqual([])
})

test('law published on the very day of the announcement carries it out', () => {
  const sameDay = provisionsOf('m', [
    { act: 'set', publishedOn: '2025-04-09', from: '2025-04-09', pct: '125', standing: 'announced' },
    { act: 'set', publishedOn: '2025-04-09', from: '2025-04-10', pct: '125' },
  ])
  expect(standing(sameDay, '2025-04-09')).toEqual([])
})

test('a withdrawal takes back what was announced before it', () => {
  const threat = provisionsOf('m', [
    { act: 'set', publishedOn: '2025-10-10', from: '2025-11-01', pct: '100', standing: 'announced' },
    { act: 'withdraw', publishedOn: '2025-10-26', from: '2025-11-01', standing: 'announced' },
  ])
  expect(standing(threat, '2025-10-25')).toEqual(['m-1'])
  expect(standing(threat, '2025-10-26')).toEqual([])
})

test('an announcement whose own end has passed stands no longer', () => {
  const prolongation = provisionsOf('m', [
    { act: 'suspend', publishedOn: '2026-09-28', from: '2026-11-10', to: '2027-01-10', standing: 'announced' },
  ])
  expect(standing(prolongation, '2026-11-24')).toEqual(['m-1'])
  expect(standing(prolongation, '2027-01-10', '2026-11-24')).toEqual([])
})

test('what is published later is not known yet', () => {
  expect(standing(announced, '2025-11-12', '2025-10-31')).toEqual(['m-2'])
})

test('what a law states for a day to come beside what it enacts is not announced, and is not lost', () => {
  const [zero, rise, later] = provisionsOf('m', [
    { act: 'set', publishedOn: '2025-12-23', from: '2025-12-23', to: '2027-06-23', pct: '0' },
    { act: 'set', publishedOn: '2025-12-23', from: '2027-06-23', pct: '10', standing: 'announced' },
    { act: 'set', publishedOn: '2027-05-01', from: '2027-06-23', pct: '10' },
  ])
  if (zero === undefined || rise === undefined || later === undefined) throw new Error('three provisions')
  const law = [zero, { ...rise, documentId: zero.documentId }]
  const beside = (provisions: readonly Provision[], on: string) => statedBesideLaw(provisions, { on: plainDate(on), knownOn: plainDate(on) }).map(({ id }) => id)
  expect(standing(law, '2026-01-01')).toEqual([])
  expect(beside(law, '2026-01-01')).toEqual(['m-2'])
  expect(beside(law, '2027-06-23')).toEqual([])
  expect(beside([...law, later], '2027-05-01')).toEqual([])
  // Law of another document on the same day carries an announcement out.
  expect(beside([{ ...zero, documentId: 'another' }, { ...rise, documentId: 'a' }], '2026-01-01')).toEqual([])
})
