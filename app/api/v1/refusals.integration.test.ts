import { expect, test } from 'vitest'
import { Problem } from '@/lib/queries/contract/problem'
import { callApi } from './testing/call-api'
import { openTestApi } from './testing/open-test-api'

openTestApi()

const refusal = async (address: string, status: number): Promise<Problem> => {
  const response = await callApi(address)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = Problem.parse(await response.json())
  expect(problem.status).toBe(status)
  return problem
}

const RATES = '/rates?imposedBy=US&target=CN'
const SERIES = '/rates/series?imposedBy=US&target=CN'

test.each([
  ['a parameter that is not known', `${RATES}&foo=1`, 'foo', '1', /no parameter "foo".*imposedBy, target, on/],
  ['a misspelt parameter', `${RATES}&knowOn=2025-01-01`, 'knowOn', '2025-01-01', /Did you mean knownOn\?/],
  ['a parameter given twice', `${RATES}&on=2025-01-01&on=2025-01-02`, 'on', '2025-01-01, 2025-01-02', /given 2 times.*once/],
  ['an economy that is not known', '/rates?imposedBy=US&target=XX', 'target', 'XX', /no economy "XX".*CN \(China\).*US \(United States\)/],
  ['a group where an economy is needed', '/rates?imposedBy=WLD&target=CN', 'imposedBy', 'WLD', /no economy "WLD"/],
  ['one economy twice', '/rates?imposedBy=US&target=US', 'target', 'US', /two different/],
  ['an authority that is not known', `${RATES}&authority=ieepa-fentanil`, 'authority', 'ieepa-fentanil', /Did you mean ieepa-fentanyl\?.*section-301/],
  ['a day that does not exist', `${RATES}&on=2025-02-30`, 'on', '2025-02-30', /not a calendar day.*year-month-day/],
  ['a day that is none', `${RATES}&on=yesterday`, 'on', 'yesterday', /not a calendar day/],
  ['an empty day', `${RATES}&on=`, 'on', '', /not a calendar day/],
  ['a day of knowledge to come', `${RATES}&knownOn=2026-11-25`, 'knownOn', '2026-11-25', /up to today, 2026-11-24/],
  ['an edition that was never published', `${RATES}&edition=2`, 'edition', '2', /Editions run from 1 to 1/],
  ['an end before its start', `${SERIES}&from=2025-02-01&to=2025-01-31`, 'to', '2025-01-31', /Swap them/],
  ['a split that is not offered', `${SERIES}&from=2025-01-01&to=2025-01-31&by=list`, 'by', 'list', /authority, measure/],
  ['a state that is not known', '/measures?state=active', 'state', 'active', /in-force, suspended, none, unverified/],
  ['an event kind that is not known', '/events?kind=party', 'kind', 'party', /summit, talks, truce/],
  ['a parameter of another address', '/series/piie-us-on-cn?on=2025-01-01', 'on', '2025-01-01', /knows knownOn, edition/],
  ['a parameter where there is none', '/health?deep=1', 'deep', '1', /no parameters/],
])('%s is refused by name', async (_what, address, field, value, detail) => {
  const problem = await refusal(address, 400)
  expect(problem).toMatchObject({ type: 'urn:parley:problem:invalid', field, value })
  expect(problem.detail).toMatch(detail)
})

test.each([
  ['/rates?target=CN', 'imposedBy'],
  ['/rates?imposedBy=US', 'target'],
  [`${SERIES}&to=2025-01-31`, 'from'],
])('%s lacks a parameter, which is named', async (address, field) => {
  const problem = await refusal(address, 400)
  expect(problem).toMatchObject({ field })
  expect(problem.detail).toMatch(new RegExp(`${field} is missing`))
})

test.each([
  ['/measures/us-ieepa-fentanil', 'us-ieepa-fentanil', /measure.*Did you mean us-ieepa-fentanyl/],
  ['/documents/eo-14195x', 'eo-14195x', /document.*Did you mean eo-14195/],
  ['/series/no-such', 'no-such', /series "no-such"/],
  ['/documents/eo-14195?knownOn=2025-01-31', 'eo-14195', /as of 2025-01-31.*later knownOn/],
])('%s is not found, and its id is named', async (address, value, detail) => {
  const problem = await refusal(address, 404)
  expect(problem).toMatchObject({ type: 'urn:parley:problem:not-found', field: 'id', value })
  expect(problem.detail).toMatch(detail)
})

test('an address that there is not says which there are', async () => {
  const problem = await refusal('/rate?imposedBy=US', 404)
  expect(problem).toMatchObject({ type: 'urn:parley:problem:not-found', field: 'path', value: '/api/v1/rate' })
  expect(problem.detail).toContain('/api/v1/rates')
})

test('who asks which methods there are is told', async () => {
  const response = await callApi(RATES, { method: 'OPTIONS' })
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused, and the methods allowed are named', async (method) => {
  const response = await callApi(RATES, { method })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(Problem.parse(await response.json())).toMatchObject({ status: 405 })
})
