import { expect, test } from 'vitest'
import { plainDate } from '@/lib/domain/plain-date'
import { clockWords } from './clocks'

test('what is shown names the day, the edition, or both', () => {
  const day = plainDate('2026-01-31')
  expect(clockWords.shown(day, null, 2)).toBe('You see what had been published by 31 January 2026.')
  expect(clockWords.shown(null, 1, 2)).toBe('You see edition 1 of 2.')
  expect(clockWords.shown(day, 1, 2)).toBe('You see what had been published by 31 January 2026, as recorded in edition 1 of 2.')
})

test('what is left out is counted by kind, and what is not is not named', () => {
  const none = { documents: 0, provisions: 0, points: 0, events: 0, commitmentFacts: 0, firstOn: null }
  expect(clockWords.leftOut({ ...none, documents: 2, provisions: 1, events: 1 })).toBe(
    'Known now and left out: 2 documents, 1 provision and 1 event.',
  )
  expect(clockWords.leftOut(none)).toBe('All that is known now is in it.')
})

test('what later editions did to the records', () => {
  expect(clockWords.laterEditions({ created: 1, corrected: 2, retracted: 0 })).toBe('Records in later editions: 1 added and 2 corrected.')
  expect(clockWords.laterEditions({ created: 0, corrected: 1, retracted: 0 })).toBe('Records in later editions: 1 corrected.')
  expect(clockWords.laterEditions({ created: 0, corrected: 0, retracted: 0 })).toBeNull()
})
