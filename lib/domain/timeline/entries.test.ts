import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import type { EventRecord } from '../record/event'
import { arbitraryDay, arbitraryProvisions } from '../testing/arbitraries'
import { measureNamed, provisionsOf } from '../testing/provisions'
import { timelineKnownOn } from '../measure/known-timeline'
import { certaintyOf, entryKey, timelineEntries, type TimelineMeasure } from './entries'

const event = (id: string, on: string, parties = ['AA', 'BB']): EventRecord => ({
  id, kind: 'summit', title: id, mark: id, inSentence: id, on: plainDate(on), place: null, parties, summary: id, documentIds: ['d'], featured: null,
})

/** A duty that was announced, enacted, came into force and is suspended until the first of June. */
const drafts = provisionsOf('duty', [
  { act: 'set', publishedOn: '2026-01-05', standing: 'announced', from: '2026-01-20', pct: '10' },
  { act: 'set', publishedOn: '2026-01-12', from: '2026-01-20', pct: '10' },
  { act: 'suspend', publishedOn: '2026-02-01', from: '2026-02-01', to: '2026-06-01' },
  { act: 'terminate', publishedOn: '2026-02-10', standing: 'announced', from: '2026-07-01' },
])
const duty = (knownOn: string, covered: string): TimelineMeasure => {
  const provisions = drafts.filter(({ publishedOn }) => publishedOn <= knownOn)
  return {
    measure: measureNamed('duty', 'all-goods'),
    provisions,
    covered: plainDate(covered),
    periods: timelineKnownOn(provisions, plainDate(covered), plainDate(knownOn)),
  }
}
const told = (knownOn: string, covered = knownOn) =>
  timelineEntries([event('meeting', '2026-01-12')], [duty(knownOn, covered)], plainDate(knownOn)).map((entry) => [
    entry.on, entry.kind, certaintyOf(entry, plainDate(knownOn)),
  ])

test('of one day the event comes first; announced, enacted and in force are three entries on three days', () => {
  expect(told('2026-01-31')).toEqual([
    ['2026-01-05', 'announced', 'past'],
    ['2026-01-12', 'event', 'past'],
    ['2026-01-12', 'enacted', 'past'],
    ['2026-01-20', 'in-force', 'past'],
  ])
})

test('the end of a suspension and a standing announcement lie ahead of the day known', () => {
  expect(told('2026-03-01').slice(-2)).toEqual([
    ['2026-06-01', 'due', 'ahead'],
    ['2026-07-01', 'due', 'ahead'],
  ])
})

test('law known before its first day is enacted and lies ahead', () => {
  expect(told('2026-01-15')).toEqual([
    ['2026-01-05', 'announced', 'past'],
    ['2026-01-12', 'event', 'past'],
    ['2026-01-12', 'enacted', 'past'],
    ['2026-01-20', 'due', 'ahead'],
  ])
})

test('what fell due after the last day looked at is open, and has not come into force', () => {
  expect(told('2026-06-15', '2026-03-01').slice(-2)).toEqual([
    ['2026-06-01', 'due', 'open'],
    ['2026-07-01', 'due', 'ahead'],
  ])
})

test('an announcement that was taken back lies ahead no longer', () => {
  const withdrawn = [
    ...drafts,
    ...provisionsOf('later', [{ act: 'withdraw', publishedOn: '2026-02-20', standing: 'announced' }]).map((one) => ({ ...one, measureId: 'duty', sequence: 9 })),
  ]
  const known = { ...duty('2026-03-01', '2026-03-01'), provisions: withdrawn }
  const days = timelineEntries([], [known], plainDate('2026-03-01')).filter(({ kind }) => kind === 'due').map(({ on }) => on)
  expect(days).toEqual(['2026-06-01'])
})

test('entries stand in order of day, each once, and ahead means after the day known', () => {
  fc.assert(
    fc.property(arbitraryProvisions, arbitraryDay, (all, knownOn) => {
      const provisions = all.filter(({ publishedOn }) => publishedOn <= knownOn)
      const known = { measure: measureNamed('m', 'list'), provisions, covered: null, periods: timelineKnownOn(provisions, null, knownOn) }
      const entries = timelineEntries([event('e', '2025-03-01')], [known], knownOn)
      const days = entries.map(({ on }) => on)
      expect(days).toEqual(days.toSorted())
      expect(new Set(entries.map(entryKey)).size).toBe(entries.length)
      for (const entry of entries) expect(certaintyOf(entry, knownOn) === 'ahead').toBe(entry.on > knownOn)
    }),
  )
})
