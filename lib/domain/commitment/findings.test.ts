import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { findingOn, standsSince } from './findings'
import { finding } from './testing/files'

const FINDINGS = [
  finding('2026-02-28', 'fulfilled'),
  finding('2025-11-01', 'not-started'),
  finding('2026-01-20', 'fulfilled'),
  finding('2025-11-14', 'in-progress'),
  finding('2025-12-31', 'in-progress'),
]
const on = (day: string) => ({
  delivery: findingOn(FINDINGS, plainDate(day))?.delivery ?? null,
  since: standsSince(FINDINGS, plainDate(day)),
})

test('the newest finding of a day or before stands, whatever order they come in', () => {
  expect(on('2025-10-31')).toEqual({ delivery: null, since: null })
  expect(on('2025-11-01')).toEqual({ delivery: 'not-started', since: '2025-11-01' })
})

test('a state stands since the finding that began it: no change begins nothing', () => {
  expect(on('2026-01-19')).toEqual({ delivery: 'in-progress', since: '2025-11-14' })
  expect(on('2026-03-15')).toEqual({ delivery: 'fulfilled', since: '2026-01-20' })
})

test('a state that came back stands since it came back', () => {
  const back = [finding('2025-11-01', 'in-force'), finding('2025-12-01', 'suspended'), finding('2026-01-01', 'in-force')]
  expect(standsSince(back, plainDate('2026-02-01'))).toBe('2026-01-01')
})

test('of two findings of one day the one known later stands', () => {
  const two = [finding('2025-11-01', 'in-force', { knownFrom: '2025-11-05' }), finding('2025-11-01', 'not-started')]
  expect(findingOn(two, plainDate('2025-11-01'))?.delivery).toBe('in-force')
})
