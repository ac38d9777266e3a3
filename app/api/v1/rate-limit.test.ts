import { expect, test } from 'vitest'
import { countedAs } from '@/lib/platform/counted-as'
import { createRateLimit, rateHeaders, tooMany } from './rate-limit'

test('an address may ask so many times, then is told when to come again', async () => {
  const ask = createRateLimit(2)
  expect(await ask('192.0.2.1')).toMatchObject({ limit: 2, remaining: 1, isSpent: false })
  expect(await ask('192.0.2.1')).toMatchObject({ remaining: 0, isSpent: false })
  const spent = await ask('192.0.2.1')
  expect(spent).toMatchObject({ remaining: 0, isSpent: true })
  expect(spent.resetsIn).toBeGreaterThan(0)
  expect(spent.resetsIn).toBeLessThanOrEqual(60)
})

test('what one address asks is not counted against another', async () => {
  const ask = createRateLimit(1)
  await ask('192.0.2.1')
  expect(await ask('192.0.2.2')).toMatchObject({ isSpent: false })
})

test('the refusal says how much is allowed and when', async () => {
  const response = tooMany({ limit: 600, remaining: 0, resetsIn: 17, isSpent: true })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '17'])
  expect(await response.json()).toMatchObject({ type: 'urn:parley:problem:too-many', status: 429, detail: expect.stringContaining('17 seconds') })
  expect(rateHeaders({ limit: 600, remaining: 12, resetsIn: 17, isSpent: false })).toEqual({
    'RateLimit-Policy': '"address";q=600;w=60',
    RateLimit: '"address";r=12;t=17',
  })
})

test('the addresses of one IPv6 network are one reader', () => {
  expect(countedAs('2001:db8:1:2:aaaa::1')).toBe(countedAs('2001:db8:1:2:bbbb::2'))
  expect(countedAs('2001:db8::1')).toBe(countedAs('2001:0DB8:0:0:ffff::2'))
  expect(countedAs('2001:db8:1::a')).toBe(countedAs('2001:db8:1:0:a:b:c:d'))
  expect(countedAs('2001:db8:1:3::1')).not.toBe(countedAs('2001:db8:1:2::1'))
  expect(countedAs('192.0.2.1')).toBe('192.0.2.1')
})
