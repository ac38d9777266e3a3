import { expect, test } from 'vitest'
import { aboutChange, isErratum, NOTHING, touches, type PublishedChange } from './erratum'

const change = (given: Partial<PublishedChange>): PublishedChange => ({
  edition: 2, ordinal: 0, noun: 'provision', act: 'correct', key: 'a', reason: 'So it was.', before: null, after: null, ...given,
})
const covered = (coveredThrough: string) => ({ measureId: 'm', coveredThrough })

test('what is corrected or retracted was wrong; what is added was not, nor was coverage that moves forward', () => {
  expect(isErratum(change({ act: 'create' }))).toBe(false)
  expect(isErratum(change({ act: 'retract' }))).toBe(true)
  expect(isErratum(change({}))).toBe(true)
  expect(isErratum(change({ noun: 'coverage', before: covered('2026-01-01'), after: covered('2026-02-01') }))).toBe(false)
  expect(isErratum(change({ noun: 'coverage', before: covered('2026-02-01'), after: covered('2026-01-01') }))).toBe(true)
  expect(isErratum(change({ noun: 'coverage', act: 'retract', before: covered('2026-02-01') }))).toBe(true)
})

test('a change is about what its record was about before it and is about after it', () => {
  expect(aboutChange(change({ before: { measureId: 'm' }, after: { measureId: 'n' } }))).toMatchObject({ measures: ['m', 'n'], commitments: [] })
  expect(aboutChange(change({ noun: 'terms', key: 'c/1', before: { commitmentId: 'c' }, after: null }))).toMatchObject({ commitments: ['c'] })
  expect(aboutChange(change({ noun: 'commitment-links', key: 'c', after: { measures: ['m'] } }))).toMatchObject({ commitments: ['c'], measures: ['m'] })
  expect(aboutChange(change({ noun: 'document', key: 'd' }))).toMatchObject({ documents: ['d'] })
  expect(aboutChange(change({ noun: 'point', key: 's/2026-01-01/d', before: { seriesId: 's' }, after: null }))).toMatchObject({ series: ['s'] })
  expect(aboutChange(change({ noun: 'event', key: 'e' }))).toMatchObject({ events: ['e'] })
  expect(aboutChange(change({ noun: 'economy', key: 'QE' }))).toEqual(NOTHING)
})

test('a change touches a page that shows one thing of which it is, of the same kind', () => {
  const page = { ...NOTHING, measures: ['m'], commitments: ['c'] }
  expect(touches(aboutChange(change({ before: { measureId: 'm' } })), page)).toBe(true)
  expect(touches(aboutChange(change({ before: { measureId: 'n' } })), page)).toBe(false)
  expect(touches(aboutChange(change({ noun: 'document', key: 'm' })), page)).toBe(false)
  expect(touches(NOTHING, page)).toBe(false)
})
