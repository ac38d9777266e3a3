import { expect, test } from 'vitest'
import { DELIVERIES, type Delivery } from '../domain/commitment/delivery'
import { COUNTED_AS } from '../domain/commitment/moved'
import { countedAsWords, deliveryWords, mayFollow } from './delivery'

test('every state says what lets it be entered, and none only repeats what it means', () => {
  const entries = COUNTED_AS.map((counted) => countedAsWords[counted].entry)
  expect(new Set(entries).size).toBe(COUNTED_AS.length)
  for (const counted of COUNTED_AS) {
    const { entry, explanation } = countedAsWords[counted]
    expect(entry, counted).not.toContain(explanation)
    expect(entry.length, counted).toBeGreaterThan(40)
  }
})

test('a restraint’s own condition of fulfilled stands beside that of evidence', () => {
  expect(deliveryWords.fulfilled.entry).toContain('never the promisor')
  expect(deliveryWords.fulfilled.entry).toContain('its whole term has run out')
})

test('which findings a state may follow, worked out by hand from the table of moves', () => {
  const said: Partial<Record<Delivery, string | null>> = {
    unassessed: null,
    'not-started': 'It can only be the first finding, or follow one that could not rate it.',
    'in-progress': 'It can be the first finding, or follow not started, stalled, suspended or breached.',
    stalled: 'It can be the first finding, or follow in progress, in force or suspended.',
    suspended: 'It can be the first finding, or follow in progress or in force.',
    withdrawn: 'It can be the first finding, or follow not started, in progress, in force, stalled, suspended or partly fulfilled.',
  }
  for (const [delivery, sentence] of Object.entries(said)) expect(mayFollow(delivery as Delivery), delivery).toBe(sentence)
  expect(DELIVERIES.map(mayFollow).filter((sentence) => sentence === null)).toHaveLength(1)
})
