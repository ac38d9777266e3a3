import { expect, test } from 'vitest'
import { recordSentence } from './record-sentences'

const nameOf = (_noun: string, id: string) => id.toUpperCase()
const provision = {
  id: 'p', measureId: 'm', documentId: 'd', act: 'set', standing: 'enacted', rate: { kind: 'ad-valorem', pct: '10' },
  from: '2026-03-10', to: null, sequence: 1, note: null, verification: 'read',
}

test('a provision says what its document does to its measure, from which day, and an announcement that it would', () => {
  expect(recordSentence('provision', provision, nameOf)).toBe('“D” sets “M” to 10 per cent from 10 March 2026.')
  expect(recordSentence('provision', { ...provision, standing: 'announced', from: null }, nameOf)).toBe('“D” would set “M” to 10 per cent, from a day that it does not state.')
  expect(recordSentence('provision', { ...provision, act: 'suspend', rate: null, to: '2026-04-01' }, nameOf)).toBe('“D” suspends “M” from 10 March 2026 until the day before 1 April 2026.')
})

test('what is not whole says nothing', () => {
  expect(recordSentence('provision', { ...provision, measureId: undefined }, nameOf)).toBeNull()
  expect(recordSentence('authority', { id: 'a', title: 'A', additional: true, colour: 1 }, nameOf)).toBeNull()
})
