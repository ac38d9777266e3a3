import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedFields, sameValue } from './compare-records'
import { conflictOf } from './conflict'
import { draftKeyOf, fieldProblems, toDraft } from './draft-change'
import { undoOf } from './undo'

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer(), { maxLength: 3 }))
const field = fc.constantFrom('title', 'note', 'from', 'to', 'place')
const inner = fc.dictionary(field, value, { maxKeys: 3 })
const record = fc.dictionary(field, fc.oneof(value, inner), { maxKeys: 5 })

test('what changed between two records is told once a field, and there and back alike', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      const [there, back] = [changedFields(before, after), changedFields(after, before)]
      expect(there.length === 0).toBe(sameValue(before, after))
      expect(new Set(there.map((one) => one.field)).size).toBe(there.length)
      const turned = back.map((one) => ({ field: one.field, before: one.after, after: one.before }))
      expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(new Set(there.map((one) => JSON.stringify(one))))
    }),
  )
})

test('the order in which a record names its fields is no change', () => {
  expect(changedFields({ rate: { kind: 'ceiling', pct: '10' }, id: 'a' }, { id: 'a', rate: { pct: '10', kind: 'ceiling' } })).toEqual([])
})

test('a conflict names every field that either version changed, and what must be chosen', () => {
  fc.assert(
    fc.property(record, record, record, (base, theirs, mine) => {
      const change = { ordinal: 0, noun: 'event' as const, act: 'correct' as const, key: 'a', record: mine, basedOn: 3 }
      const found = conflictOf(change, { record: base, edition: 2 }, { record: theirs, edition: 4 })
      const touched = [...changedFields(base, theirs), ...changedFields(base, mine)].map((one) => one.field)
      expect(new Set(found?.fields.map((one) => one.field))).toEqual(new Set(touched))
      expect(conflictOf(change, { record: base, edition: 2 }, { record: theirs, edition: 3 })).toBeNull()
    }),
  )
})

test('a draft has a key as soon as the parts of it are there', () => {
  expect(draftKeyOf('provision', { id: 'a' })).toBe('a')
  expect(draftKeyOf('provision', {})).toBe('?')
  expect(draftKeyOf('point', { seriesId: 's', on: '2026-01-01' })).toBe('s/2026-01-01/?')
  expect(draftKeyOf('terms', { commitmentId: 'c', version: 2 })).toBe('c/2')
})

test('a draft tells its problems field by field, and has none once it is whole', () => {
  const draft = (fields: object) => toDraft({ noun: 'coverage', act: 'create', record: { ...fields } })
  expect(fieldProblems(draft({})).map((one) => one.field)).toEqual(['measureId', 'coveredThrough'])
  expect(fieldProblems(draft({ measureId: 'a', coveredThrough: '2026-02-30' }))).toEqual([
    { field: 'coveredThrough', message: '"2026-02-30" is not a calendar day. Write it as year-month-day.' },
  ])
  expect(fieldProblems(draft({ measureId: 'a', coveredThrough: '2026-02-01' }))).toEqual([])
})

test('undoing what was undone is what was done', () => {
  const before = { id: 'a', note: 'old' }
  expect(undoOf({ noun: 'event', act: 'create', key: 'a' }, null)).toMatchObject({ act: 'retract', record: null })
  expect(undoOf({ noun: 'event', act: 'correct', key: 'a' }, before)).toMatchObject({ act: 'correct', record: before })
  expect(undoOf({ noun: 'event', act: 'retract', key: 'a' }, before)).toMatchObject({ act: 'create', record: before })
  expect(() => undoOf({ noun: 'event', act: 'correct', key: 'a' }, null)).toThrow('had not been there')
})
