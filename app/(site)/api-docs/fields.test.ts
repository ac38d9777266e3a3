import { expect, test } from 'vitest'
import { fieldsOf } from './_fields'

const names = (fields: ReturnType<typeof fieldsOf>) => fields.map(({ name, type }) => `${name}: ${type}`)

test('objects and lists within an answer are told by the way to each field, and days and decimals by name', () => {
  const fields = fieldsOf({
    type: 'object',
    required: ['on', 'rows'],
    properties: {
      on: { type: 'string', format: 'date' },
      rows: { type: 'array', items: { type: 'object', properties: { pct: { type: 'string', pattern: '^-?(0|[1-9]\\d*)(\\.\\d+)?$' } } } },
    },
  })
  expect(names(fields)).toEqual(['on: day', 'rows[]: object', 'rows[].pct: decimal number as text'])
  expect(fields.map(({ optional }) => optional)).toEqual([false, false, true])
})

test('what may be null says so, and a part leads to where it is described', () => {
  const schema = { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }], description: 'What it is.' }
  expect(fieldsOf({ properties: { thing: schema } })).toEqual([
    { name: 'thing', type: 'or null', part: 'Thing', optional: true, description: 'What it is.' },
  ])
})

test('of variants each field stands once, with all that it may be, and may be absent where one variant lacks it', () => {
  const variant = (kind: string, more = {}) => ({ type: 'object', required: ['kind', ...Object.keys(more)], properties: { kind: { const: kind }, ...more } })
  const fields = fieldsOf({ properties: { rate: { oneOf: [variant('a', { pct: { type: 'string' } }), variant('b')] } }, required: ['rate'] })
  expect(names(fields)).toEqual(['rate: object', 'rate.kind: a, b', 'rate.pct: text'])
  expect(fields.map(({ optional }) => optional)).toEqual([false, false, true])
})
