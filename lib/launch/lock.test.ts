import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockHolder, takeLock } from './lock.mjs'
import { identify, isRunning } from './process-identity.mjs'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const startSleeper = () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { detached: true })
  return { pid: Number(child.pid), end: () => new Promise((done) => child.once('exit', done) && child.kill('SIGKILL')) }
}

test('a lock that nobody holds is taken and released', () => {
  const taken = takeLock(path, 'npm start')
  expect(taken).toHaveProperty('lock')
  if ('lock' in taken) taken.lock.release()
  expect(existsSync(path)).toBe(false)
})

test('a lock held by a living process is not taken, and its holder is named', async () => {
  const other = startSleeper()
  writeFileSync(path, JSON.stringify({ ...identify(other.pid), command: 'npm run dev' }))
  expect(takeLock(path, 'npm start')).toMatchObject({ holder: { pid: other.pid, command: 'npm run dev' } })
  await other.end()
  expect(lockHolder(path)).toBeNull()
  expect(takeLock(path, 'npm start')).toHaveProperty('lock')
})

test('another process with the number of a dead holder does not hold its lock', async () => {
  const other = startSleeper()
  writeFileSync(path, JSON.stringify({ pid: other.pid, since: 'another boot/1', command: 'npm start' }))
  expect(takeLock(path, 'npm start')).toHaveProperty('lock')
  await other.end()
})

test('what a killed holder had started is ended before its lock is taken over', async () => {
  const child = startSleeper()
  const identity = identify(child.pid)
  const dead = { pid: 2 ** 22 + 1, since: '', command: 'npm start', child: identity }
  writeFileSync(path, JSON.stringify(dead))
  expect(takeLock(path, 'npm start')).toHaveProperty('lock')
  await expect.poll(() => isRunning(identity)).toBe(false)
})

test('a lock that was released and taken by another is not taken away from them', () => {
  const first = takeLock(path, 'npm start')
  if (!('lock' in first)) return expect.unreachable()
  first.lock.release()
  writeFileSync(path, '{}')
  first.lock.release()
  expect(existsSync(path)).toBe(true)
})
