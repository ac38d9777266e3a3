import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictFields } from './conflict'
import { settle } from './settle'

const base = { id: 'a', title: 'Duty', note: null, scope: { kind: 'list', description: 'Grain' } }

test('of fields that both changed the chosen version is kept, of the others the one that somebody changed', () => {
  const theirs = { ...base, title: 'Their duty', note: 'Theirs', scope: { kind: 'list', description: 'Their grain' } }
  const ours = { ...base, title: 'Our duty', scope: { kind: 'all-goods', description: 'Our grain' } }
  const conflict = { fields: conflictFields(base, theirs, ours) }
  expect(settle(theirs, ours, conflict, ['title'])).toEqual({
    id: 'a', title: 'Our duty', note: 'Theirs', scope: { kind: 'all-goods', description: 'Their grain' },
  })
  expect(settle(theirs, ours, conflict, ['scope.description'])).toMatchObject({ title: 'Their duty', scope: { kind: 'all-goods', description: 'Our grain' } })
})

test('who chooses all of one version where both changed the same fields gets that version', () => {
  const value = fc.constantFrom('x', 'y', 'z')
  const record = fc.record({ one: value, two: value, part: fc.record({ three: value }) })
  fc.assert(
    fc.property(record, record, record, (old, theirs, ours) => {
      const conflict = { fields: conflictFields(old, theirs, ours) }
      const contested = conflict.fields.filter(({ both }) => both).map(({ field }) => field)
      const [all, none] = [settle(theirs, ours, conflict, contested), settle(theirs, ours, conflict, [])]
      // No field is lost: each value of the outcome is one that somebody left, and what one alone changed is kept.
      for (const { field, theirs: their, mine, base: before, both } of conflict.fields) {
        const read = (from: object) => field.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], from)
        expect(read(all)).toBe(both || mine !== before ? mine : their)
        expect(read(none)).toBe(both ? their : mine !== before ? mine : their)
      }
    }),
  )
})
