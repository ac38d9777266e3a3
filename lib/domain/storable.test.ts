import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unstorableAt } from './storable'

/** What JSON can say. */
const nested = (depth: number): unknown => (depth === 0 ? 'a' : [nested(depth - 1)])

test('whatever is well-formed text and not too deep can be kept', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), (value) => {
      const hasNull = JSON.stringify(value).includes('\\u0000')
      expect(unstorableAt(value) === null).toBe(!hasNull)
    }),
  )
})

test.each<[string, unknown, string]>([
  ['the sign that ends a text', { title: 'a\0b' }, 'title'],
  ['half of a pair', { changes: [{ record: { note: '\ud83d' } }] }, 'changes.0.record.note'],
  ['a field with such a name', { record: { 'a\0': 1 } }, 'record'],
])('%s is named by its place', (_what, value, field) => expect(unstorableAt(value)).toMatchObject({ field }))

test('depth has an end, and a whole pair is a sign', () => {
  expect(unstorableAt(nested(32))).toBeNull()
  expect(unstorableAt(nested(33))).not.toBeNull()
  expect(unstorableAt(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).not.toBeNull()
  expect(unstorableAt('\u{1f600}')).toBeNull()
})
