import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isInstalled, markInstalled } from './installed.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parley-installed-'))
  mkdirSync(join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, packages: object) => writeFileSync(join(root, path), JSON.stringify({ packages }))
const lock = (version: string) =>
  write('package-lock.json', { '': {}, 'node_modules/pg': { version }, 'node_modules/other-system': { version: '1.0.0', optional: true } })
const npmNotes = (packages: object) => write('node_modules/.package-lock.json', packages)

test('a fresh clone has nothing', () => {
  lock('8.0.0')
  expect(isInstalled(root)).toBe(false)
})

test('what we installed counts until the lock file changes', () => {
  lock('8.0.0')
  markInstalled(root)
  expect(isInstalled(root)).toBe(true)
  lock('8.0.1')
  expect(isInstalled(root)).toBe(false)
})

test('a plain npm install counts, without the packages for other systems', () => {
  lock('8.0.0')
  npmNotes({ 'node_modules/pg': { version: '8.0.0' } })
  expect(isInstalled(root)).toBe(true)
  npmNotes({ 'node_modules/pg': { version: '7.0.0' } })
  expect(isInstalled(root)).toBe(false)
  npmNotes({})
  expect(isInstalled(root)).toBe(false)
})
