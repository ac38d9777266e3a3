import { expect, test } from 'vitest'
import { z } from 'zod'
import { asCsv } from './testing/as-csv'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const Told = z.looseObject({ measures: z.array(z.looseObject({ id: z.string() })), page: z.looseObject({ last: z.number(), total: z.number() }).optional() })
const ask = async (address: string) => Told.parse(await (await callApi(address)).json())

test('all rows are told unless a page is asked for', async () => {
  const whole = await callApi('/measures')
  expect(whole.headers.get('link')).toBeNull()
  expect(Told.parse(await whole.json()).page).toBeUndefined()
})

test('the pages of a list, followed by Link, are the list', async () => {
  const all = (await ask('/measures?sort=title')).measures.map(({ id }) => id)
  const followed: string[] = []
  let next: string | undefined = '/measures?sort=title&perPage=20'
  while (next !== undefined) {
    const response: Response = await callApi(next)
    followed.push(...Told.parse(await response.json()).measures.map(({ id }) => id))
    next = /<\/api\/v1([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
  expect(followed).toEqual(all)
})

test('a page beyond the last is refused, and so is one that is no number', async () => {
  const beyond = await callApi('/events?page=99&perPage=100')
  expect([beyond.status, beyond.headers.get('etag')]).toEqual([404, null])
  expect((await callApi('/events?page=12345678')).status).toBe(404)
  // Not even a reader who has anything at all has a page that is not there.
  expect((await callApi('/events?page=99&perPage=100', { headers: { 'If-None-Match': '*' } })).status).toBe(404)
  expect((await callApi('/events?page=first')).status).toBe(400)
})

test('as CSV a page has as many rows, and the same neighbours', async () => {
  const response = await callApi('/documents.csv?page=2&perPage=25')
  expect(response.headers.get('link')).toContain('/api/v1/documents.csv?page=3&perPage=25')
  expect(asCsv(await response.text())).toHaveLength(26)
})

test('an address that tells one thing has no pages', async () => {
  expect((await callApi('/measures/us-ieepa-fentanyl?page=1')).status).toBe(400)
})
