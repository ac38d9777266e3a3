import { expect, test } from 'vitest'
import { parseEnvironment } from './env'

test('nothing needs to be set', () => {
  expect(parseEnvironment({})).toEqual({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: 600, TRUST_PROXY: 0 })
})

test('a variable set to nothing counts as not set', () => {
  expect(parseEnvironment({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000)
})

test.each(['0', '65536', '3000x', '-1', ' 80'])('PORT=%s is refused by name', (PORT) => {
  expect(() => parseEnvironment({ PORT })).toThrow(`PORT=${PORT}: expected a port from 1 to 65535`)
})

test.each(['-1', '1.5', 'true'])('TRUST_PROXY=%s is refused: it is a number of proxies', (TRUST_PROXY) => {
  expect(() => parseEnvironment({ TRUST_PROXY })).toThrow(/^TRUST_PROXY=.*how many proxies/)
})

test('a rate limit of 0 is one that can be set', () => {
  expect(parseEnvironment({ RATE_LIMIT_PER_MINUTE: '0', TRUST_PROXY: '2' })).toMatchObject({ RATE_LIMIT_PER_MINUTE: 0, TRUST_PROXY: 2 })
})

test('the value of a secret is never shown', () => {
  const DATABASE_URL = 'mysql://root:hunter2@db/parley'
  expect(() => parseEnvironment({ DATABASE_URL })).toThrow(/^DATABASE_URL: expected postgresql:/)
  expect(() => parseEnvironment({ DATABASE_URL })).not.toThrow(/hunter2/)
})

test('every wrong variable is named at once', () => {
  expect(() => parseEnvironment({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT=x[^]*LOG_LEVEL=loud/)
})
