import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashFiles } from './hash-files'
import { remake } from './stamp'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-build-'))
  mkdirSync(join(root, 'lib/deep'), { recursive: true })
  writeFileSync(join(root, 'lib/deep/a.ts'), 'a')
})
afterEach(() => rmSync(root, { recursive: true }))

const hash = () => hashFiles(root, ['lib', 'missing.json'])

test('sources count by name and content, tests do not count', () => {
  const before = hash()
  writeFileSync(join(root, 'lib/a.test.ts'), 'x')
  expect(hash()).toBe(before)
  writeFileSync(join(root, 'lib/deep/b.ts'), 'a')
  const added = hash()
  rmSync(join(root, 'lib/deep/a.ts'))
  expect(new Set([before, added, hash()]).size).toBe(3)
})

test('what is up to date is not made again, and what changed is', async () => {
  const stamp = join(root, 'stamp')
  let made = 0
  const make = async () => void (made += 1)
  expect(await remake(stamp, 'one', make)).toBe('done')
  expect(await remake(stamp, 'one', make)).toBe('up to date')
  expect(await remake(stamp, 'two', make)).toBe('done')
  expect(made).toBe(2)
})

test('what failed half-way does not count as made, not even as it was before', async () => {
  const stamp = join(root, 'stamp')
  await remake(stamp, 'one', async () => {})
  await expect(remake(stamp, 'two', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
  expect(existsSync(stamp)).toBe(false)
})
