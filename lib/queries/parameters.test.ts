import { expect, test } from 'vitest'
import { z } from 'zod'
import { pageParameters, parseParameters, urlParameters } from './parameters'

const Schema = z.strictObject({ on: z.string(), by: z.enum(['day', 'week']).optional() })
const parse = (query: string) => parseParameters(Schema, urlParameters(new URLSearchParams(query)))

test('what is given is kept, what is not given is not there', () => {
  expect(parse('on=2025-01-01')).toEqual({ ok: true, value: { on: '2025-01-01' } })
})

test.each([
  ['', 'on', undefined],
  ['on=1&On=2', 'On', '2'],
  ['on=1&on=1', 'on', '1, 1'],
  ['on=1&by=year', 'by', 'year'],
  ['on=1&by=', 'by', ''],
  ['on=1&__proto__=2', '__proto__', '2'],
])('%s is refused, naming %s', (query, field, value) => {
  expect(parse(query)).toMatchObject({ ok: false, code: 'invalid', field, ...(value === undefined ? {} : { value }) })
})

test('a page takes the empty fields of a form for not given, and keeps a repeated one to be refused', () => {
  const raw = pageParameters({ on: '2025-01-01', by: '', q: ['a', 'b'], sort: undefined })
  expect([...raw]).toEqual([['on', ['2025-01-01']], ['q', ['a', 'b']]])
})
