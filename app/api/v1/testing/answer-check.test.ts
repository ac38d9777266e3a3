import { expect, test } from 'vitest'
import { describeApi } from '../openapi.json/description'
import { answerCheck, type SeenAnswer } from './answer-check'

const check = answerCheck(JSON.parse(JSON.stringify(describeApi())))

const problem = (status: number) =>
  JSON.stringify({ type: 'urn:parley:problem:invalid', title: 'The request is not understood', status, detail: 'on is no day.' })

const healthy = { status: 'ok', edition: 1, version: '0.1.0' }
const answered = (given: Partial<SeenAnswer>): SeenAnswer => ({
  method: 'GET', path: '/health', status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(healthy), ...given,
})
const asProblem = { 'content-type': 'application/problem+json' }

test('an answer that is as described has nothing against it', () => {
  expect(check(answered({}))).toEqual([])
  expect(check(answered({ path: '/measures/any', status: 304, headers: { etag: '"a"' }, body: '' }))).toEqual([])
  expect(check(answered({ status: 400, headers: asProblem, body: problem(400) }))).toEqual([])
  expect(check(answered({ path: '/no-such', status: 404, headers: asProblem, body: problem(404) }))).toEqual([])
  expect(check(answered({ method: 'POST', status: 405, headers: asProblem, body: problem(405) }))).toEqual([])
  expect(check(answered({ method: 'OPTIONS', status: 204, headers: {}, body: '' }))).toEqual([])
})

test.each<[string, Partial<SeenAnswer>, RegExp]>([
  ['a field that is not described', { body: JSON.stringify({ ...healthy, more: 1 }) }, /additional/],
  ['a field that is missing', { body: JSON.stringify({ status: 'ok' }) }, /required/],
  ['a status that is not described', { status: 418, headers: asProblem, body: problem(418) }, /418 is not described/],
  ['a page that is not there where there are no pages', { status: 404, headers: asProblem, body: problem(404) }, /404 is not described/],
  ['another type of content', { headers: { 'content-type': 'text/html' } }, /"text\/html"/],
  ['a body where there is none', { path: '/rates', status: 304, headers: { etag: '"a"' } }, /a body/],
  ['an answer without its tag', { path: '/events', status: 304, headers: {}, body: '' }, /ETag/],
  ['other columns', { path: '/series/any.csv', headers: { etag: '"a"', 'content-type': 'text/csv; charset=utf-8' }, body: 'a,b\r\n' }, /columns a,b/],
  ['an address that is not there and answers', { path: '/no-such' }, /200 is not described/],
  ['another method that is let through', { method: 'POST' }, /200 is not described/],
])('%s is found', (_what, given, words) => {
  expect(check(answered(given)).join('; ')).toMatch(words)
})
