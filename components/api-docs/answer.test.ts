import { expect, test } from 'vitest'
import { readAnswer } from './answer'

test('JSON is put in lines, and the headers that matter are told', async () => {
  const response = new Response('{"a":["<b>"]}', { headers: { 'Content-Type': 'application/json', ETag: '"t"', 'X-Other': '1' } })
  const answer = await readAnswer('/x', response)
  expect(answer.text).toBe('{\n  "a": [\n    "<b>"\n  ]\n}')
  expect(answer.headers).toEqual([['content-type', 'application/json'], ['etag', '"t"']])
  expect([answer.status, answer.cutFrom]).toEqual([200, null])
})

test('CSV, and JSON that is none, stay as they are', async () => {
  expect((await readAnswer('/x', new Response('a,b\r\n', { headers: { 'Content-Type': 'text/csv' } }))).text).toBe('a,b\r\n')
  expect((await readAnswer('/x', new Response('{', { headers: { 'Content-Type': 'application/json' } }))).text).toBe('{')
})

test('a long answer is cut, and says how long it was', async () => {
  const answer = await readAnswer('/x', new Response('a'.repeat(50_000), { headers: { 'Content-Type': 'text/csv' } }))
  expect([answer.text.length, answer.cutFrom]).toEqual([40_000, 50_000])
})
