import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isKeepable, pageKey } from './page-key'

const reading = { edition: 3, today: '2026-11-24' }
const request = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({ url, headers, method }) as IncomingMessage

test('one page has one key, whatever the order of its parameters', () => {
  expect(pageKey('/compare/x?b=2&a=1', reading)).toBe(pageKey('/compare/x?a=1&b=2', reading))
  expect(pageKey('/compare/x?a=1', reading)).not.toBe(pageKey('/compare/x?a=2', reading))
})

test('a new edition and a new day are other keys', () => {
  expect(pageKey('/', reading)).not.toBe(pageKey('/', { ...reading, edition: 4 }))
  expect(pageKey('/', reading)).not.toBe(pageKey('/', { ...reading, today: '2026-11-25' }))
})

test.each([
  ['a document', request('/measures'), true],
  ['the API', request('/api/v1/health'), false],
  ['what Next serves', request('/_next/static/x.js'), false],
  ['where people work', request('/admin/people'), false],
  ['where people sign in', request('/sign-in?next=%2Fadmin'), false],
  ['a flight answer', request('/measures', { rsc: '1' }), false],
  ['who has a cookie', request('/measures', { cookie: 'a=b' }), false],
  ['who signs in', request('/measures', { authorization: 'Bearer x' }), false],
  ['HEAD', request('/measures', {}, 'HEAD'), false],
  ['POST', request('/measures', {}, 'POST'), false],
])('%s', (_what, asked, keepable) => expect(isKeepable(asked)).toBe(keepable))
