import { expect, test } from 'vitest'
import { ENDPOINTS } from './openapi.json/endpoints'
import { asking } from './testing/asking'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const sharing = ({ headers }: Response) => [
  headers.get('access-control-allow-origin'), headers.get('access-control-expose-headers'), headers.get('access-control-allow-credentials'),
]
const OPEN = ['*', 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After', null]

test.each([...Object.keys(ENDPOINTS), '/no-such'])('%s may be read by pages of any origin, and its refusals too', async (path) => {
  const whole = await callApi(asking(path))
  expect(sharing(whole)).toEqual(OPEN)
  expect(sharing(await callApi(`${asking(path).split('?')[0]}?no-such=1`))).toEqual(OPEN)
  expect(sharing(await callApi(path, { method: 'POST' }))).toEqual(OPEN)
  const tag = whole.headers.get('etag')
  if (tag !== null) expect(sharing(await callApi(asking(path), { headers: { 'If-None-Match': tag } }))).toEqual(OPEN)
})

test('a browser that asks first learns that it may read, and nothing else', async () => {
  const response = await callApi('/measures', { method: 'OPTIONS' })
  expect(sharing(response)).toEqual(OPEN)
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  expect(response.headers.get('access-control-allow-headers')).toBe('Accept, Content-Type, If-None-Match')
})
