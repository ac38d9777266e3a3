import { expect, test } from 'vitest'
import { resolveDay, resolveEdition, resolveKnownOn } from './clocks'
import { plainDate } from './plain-date'

const now = { today: plainDate('2026-11-24'), edition: 3 }

test('a day left out is now, a day that does not exist is refused by name', () => {
  expect(resolveDay('on', undefined, now.today)).toEqual({ ok: true, value: '2026-11-24' })
  expect(resolveDay('on', '2025-02-30', now.today)).toMatchObject({ ok: false, code: 'invalid', field: 'on', value: '2025-02-30' })
})

test('nothing can be known on a day to come', () => {
  expect(resolveKnownOn('2026-11-24', now)).toMatchObject({ ok: true })
  expect(resolveKnownOn('2026-11-25', now)).toMatchObject({ ok: false, field: 'knownOn' })
})

test.each(['0', '4', '1.0', '-1', 'x', ''])('edition "%s" was never published', (text) => {
  expect(resolveEdition(text, now)).toMatchObject({ ok: false, field: 'edition', value: text })
})

test('an older edition can be read', () => {
  expect(resolveEdition('2', now)).toEqual({ ok: true, value: 2 })
})
