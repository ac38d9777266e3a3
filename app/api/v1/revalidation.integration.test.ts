import { expect, test, vi } from 'vitest'
import { callApi } from './testing/call-api'
import { openTestApi, TODAY } from './testing/open-test-api'

openTestApi()

const RATES = '/rates?imposedBy=US&target=CN'

const tagOf = async (address: string): Promise<string> => (await callApi(address)).headers.get('etag') ?? ''

test('an answer may be kept by its reader alone and is asked for again each time', async () => {
  const { headers } = await callApi(RATES)
  expect(headers.get('cache-control')).toBe('private, no-cache')
  expect(headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
})

test.each(['TAG', 'W/TAG', '"other", TAG', '*'])('If-None-Match: %s gives 304 without a body', async (pattern) => {
  const tag = await tagOf(RATES)
  const response = await callApi(RATES, { headers: { 'If-None-Match': pattern.replace('TAG', tag) } })
  expect([response.status, await response.text()]).toEqual([304, ''])
  expect(response.headers.get('etag')).toBe(tag)
})

test('another tag gives the whole answer', async () => {
  expect((await callApi(RATES, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
})

test('one query has one tag, however it is written', async () => {
  const tag = await tagOf(RATES)
  expect(await tagOf(`/rates?target=CN&imposedBy=US&on=${TODAY}&knownOn=${TODAY}`)).toBe(tag)
  expect(await tagOf(`${RATES}&on=2026-11-23`)).not.toBe(tag)
  expect(await tagOf(`${RATES}&knownOn=2026-11-23`)).not.toBe(tag)
  expect(await tagOf(`${RATES}&authority=mfn`)).not.toBe(tag)
  expect(await tagOf(`/rates?imposedBy=CN&target=US`)).not.toBe(tag)
})

test('when the day turns, what was asked without a day has another tag', async () => {
  const tag = await tagOf(RATES)
  vi.setSystemTime(new Date('2026-11-25T00:00:00Z'))
  expect(await tagOf(RATES)).not.toBe(tag)
  vi.setSystemTime(new Date(`${TODAY}T12:00:00Z`))
  expect(await tagOf(RATES)).toBe(tag)
})

test('an answer with notes and the same answer without them have two tags', async () => {
  const address = `/measures/us-s301-list-1?on=${TODAY}&knownOn=${TODAY}`
  const [tag, text] = [await tagOf(address), await (await callApi(address)).text()]
  vi.setSystemTime(new Date('2026-11-25T12:00:00Z'))
  const later = await callApi(address)
  expect(later.headers.get('etag')).not.toBe(tag)
  expect(await later.text()).not.toBe(text)
  vi.setSystemTime(new Date(`${TODAY}T12:00:00Z`))
})

test.each([`${RATES}&on=${TODAY}`, `/measures/us-s301-list-1?on=${TODAY}`, '/series/piie-us-on-cn?', '/compare/2025-10-30-busan?'])(
  'with both clocks of knowledge written out %s is the same when the day turns',
  async (about) => {
    const address = `${about}&knownOn=${TODAY}&edition=1`
    const [today, tag] = [await callApi(address), await tagOf(address)]
    expect(today.status).toBe(200)
    vi.setSystemTime(new Date('2027-03-01T12:00:00Z'))
    const later = await callApi(address)
    expect([later.headers.get('etag'), await later.text()]).toEqual([tag, await today.text()])
    vi.setSystemTime(new Date(`${TODAY}T12:00:00Z`))
  },
)
