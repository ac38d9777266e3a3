import { expect, test } from 'vitest'
import { isForeign } from './own-origin'
import { isPrivate } from './private-path'

const post = (headers: Record<string, string>, url = '/admin/me') => ({ method: 'POST', url, headers: { host: 'parley.example', ...headers } })

test.each([
  ['our own origin', post({ origin: 'https://parley.example' }), false],
  ['our own origin by another port', post({ origin: 'https://parley.example:8443' }), true],
  ['another site', post({ origin: 'https://elsewhere.example' }), true],
  ['a site whose name begins as ours', post({ origin: 'https://parley.example.elsewhere.example' }), true],
  ['a site below ours', post({ origin: 'https://a.parley.example' }), true],
  ['no origin', post({}), true],
  ['an origin that is hidden', post({ origin: 'null' }), true],
  ['what says that it crosses sites', post({ origin: 'https://parley.example', 'sec-fetch-site': 'cross-site' }), true],
  ['a public page too, since an action could be sent to any', post({ origin: 'https://elsewhere.example' }, '/measures'), true],
  ['a program that asks the API', post({}, '/api/v1/changesets'), false],
  ['a page of ours that asks the API', post({ origin: 'https://parley.example' }, '/api/v1/changesets'), false],
  ['a page of another site that asks the API, whatever it shows', post({ origin: 'https://elsewhere.example', authorization: 'Bearer a' }, '/api/v1/changesets'), true],
  ['one that hides where it is from', post({ origin: 'null' }, '/api/v1/changesets'), true],
  ['one that only says that it crosses sites', post({ 'sec-fetch-site': 'cross-site' }, '/api/v1/changesets'), true],
  ['reading', { method: 'GET', url: '/', headers: { origin: 'https://elsewhere.example' } }, false],
])('%s', (_what, asked, foreign) => expect(isForeign(asked, undefined)).toBe(foreign))

test.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s is a change as well', (method) =>
  expect(isForeign({ ...post({ origin: 'https://elsewhere.example' }), method }, undefined)).toBe(true),
)

test('behind a proxy that asks us by another name, the address that readers use is ours', () => {
  const asked = post({ origin: 'https://parley.example', host: '127.0.0.1:3000' })
  expect(isForeign(asked, 'https://parley.example')).toBe(false)
  expect(isForeign(asked, 'https://other.example')).toBe(true)
})

test.each([
  ['/admin', true],
  ['/admin/people?x=1', true],
  ['/admin.txt', true],
  ['/%61dmin/people', true],
  ['/Admin', true],
  ['/sign-in', true],
  ['/sign-up?token=x', true],
  ['/invitation?token=x', true],
  ['/reset', true],
  ['/sign-out', true],
  ['/', false],
  ['/administration', false],
  ['/measures?x=/admin', false],
  ['/%', false],
])('%s is private: %s', (url, expected) => expect(isPrivate(url)).toBe(expected))
