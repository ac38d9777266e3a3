import { expect, test } from 'vitest'
import { createPageCache, type Found, type WholePage } from './page-cache'
import type { Reading } from './page-key'

const page = (text: string): WholePage => ({ headers: { 'content-type': 'text/html' }, body: Buffer.from(text) })

const cacheOf = (maxBytes = 1_000_000) => {
  const now: { reading: Reading } = { reading: { edition: 1, today: '2026-11-24' } }
  return { now, cache: createPageCache({ read: async () => now.reading, maxBytes }) }
}
const handIn = (found: Found, text: string | null): void => {
  if ('kept' in found) throw new Error('the page was kept already')
  found.handIn(text === null ? null : page(text))
}
const textOf = (found: Found): string => ('kept' in found ? found.kept.body.toString() : 'to be rendered')

test('a page is rendered once however many ask for it at the same time', async () => {
  const { cache } = cacheOf()
  const first = await cache.find('/')
  const others = Promise.all([cache.find('/'), cache.find('/'), cache.find('/?')])
  handIn(first, 'home')
  expect((await others).map(textOf)).toEqual(['home', 'home', 'home'])
})

test('a new edition shows with the next request', async () => {
  const { now, cache } = cacheOf()
  handIn(await cache.find('/'), 'edition 1')
  expect(textOf(await cache.find('/'))).toBe('edition 1')
  now.reading = { ...now.reading, edition: 2 }
  expect(textOf(await cache.find('/'))).toBe('to be rendered')
})

test('a page that was being rendered while an edition was published is not kept', async () => {
  const { now, cache } = cacheOf()
  const found = await cache.find('/')
  const waiting = cache.find('/')
  now.reading = { ...now.reading, edition: 2 }
  handIn(found, 'half old, half new')
  expect(textOf(await waiting)).toBe('to be rendered')
  expect(cache.size().pages).toBe(0)
})

test('what may not be kept is not, and who waited renders', async () => {
  const { cache } = cacheOf()
  const first = await cache.find('/?on=2025-02-30')
  const second = cache.find('/?on=2025-02-30')
  handIn(first, null)
  expect(textOf(await second)).toBe('to be rendered')
  expect(cache.size().pages).toBe(0)
})

test('the bound of memory holds under many more addresses than there is room for', async () => {
  const { cache } = cacheOf(50_000)
  for (let index = 0; index < 300; index += 1) {
    handIn(await cache.find(`/?on=${index}`), 'x'.repeat(500))
    expect(textOf(await cache.find(`/?on=${index}`))).toHaveLength(500)
  }
  expect(cache.size().bytes).toBeLessThanOrEqual(50_000)
  expect(cache.size().pages).toBeGreaterThan(10)
})
