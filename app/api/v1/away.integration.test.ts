import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Problem } from '@/lib/queries/contract/problem'
import { openDb } from '@/lib/data/db'
import { callApi } from './testing/call-api'

// The pool of this process, where the app looks for it; each test puts one there that leads nowhere.
const holder = globalThis as { parleyDb?: ReturnType<typeof openDb> }

/** A server that takes connections and never says anything: a database that hangs. */
let silent: Server
beforeAll(async () => {
  silent = createServer(() => {})
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
})
afterAll(() => void silent.close())

const leadTo = (port: number): void => {
  holder.parleyDb = openDb(`postgresql://nobody@127.0.0.1:${port}/nothing`)
}

beforeEach(() => {
  process.env['LOG_LEVEL'] = 'silent'
  leadTo(1)
})

test.each(['/health', '/rates?imposedBy=AA&target=BB', '/measures/any'])('%s says that the database is away', async (address) => {
  const response = await callApi(address)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(Problem.parse(await response.json())).toMatchObject({ type: 'urn:parley:problem:unavailable', status: 503 })
})

test('health does not wait for a database that hangs', async () => {
  leadTo((silent.address() as AddressInfo).port)
  const began = performance.now()
  expect((await callApi('/health')).status).toBe(503)
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('what is wrong with the query is said without asking the database', async () => {
  expect((await callApi('/rates?imposedBy=AA')).status).toBe(400)
})
