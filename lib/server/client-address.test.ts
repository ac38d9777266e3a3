import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

const asking = (forwarded: string | undefined, remoteAddress: string | undefined = '203.0.113.9') => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
})

test('without proxies the other end of the connection asks, whatever it says of itself', () => {
  expect(clientAddress(asking(undefined), 0)).toBe('203.0.113.9')
  expect(clientAddress(asking('198.51.100.1'), 0)).toBe('203.0.113.9')
  expect(clientAddress(asking('198.51.100.1', '::ffff:203.0.113.9'), 0)).toBe('203.0.113.9')
})

test.each([
  [1, '10.0.0.1'],
  [2, '198.51.100.7'],
  [3, '192.0.2.66'],
])('with %i trusted proxies the address that the outermost of them saw is taken', (proxies, address) => {
  // The reader forged 192.0.2.66, the outer proxy saw 198.51.100.7, the inner one saw the outer at 10.0.0.1.
  expect(clientAddress(asking('192.0.2.66, 198.51.100.7, 10.0.0.1'), proxies)).toBe(address)
})

test.each(['198.51.100.7', 'nobody, 10.0.0.1', ', 10.0.0.1'])('a list that did not come through all proxies, %s, is not believed', (list) => {
  expect(clientAddress(asking(list), 2)).toBe('203.0.113.9')
})

test('an IPv6 address stays as it is written', () => {
  expect(clientAddress(asking('2001:db8::1'), 1)).toBe('2001:db8::1')
})

test('a closed connection has no address', () => {
  expect(clientAddress({ headers: {}, socket: {} }, 0)).toBe('unknown')
})

test('nothing that a reader writes in front of what the proxies saw changes the answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.ipV4(), fc.array(fc.ipV4(), { maxLength: 3 }), (forged, reader, proxies) => {
      const list = [forged, reader, ...proxies].join(', ')
      expect(clientAddress(asking(list), proxies.length + 1)).toBe(reader)
    }),
  )
})
