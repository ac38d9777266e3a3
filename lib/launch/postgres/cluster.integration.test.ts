import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../project.mjs'
import { startLoading } from '../testing/killable'
import { temporaryFolder } from '../testing/temporary-folder'
import { openCluster, type Cluster } from './open-cluster'
import { readPostmaster, runningPostmaster } from './postmaster'

let parent: string
let dataFolder: string
let endings: (() => Promise<void>)[]

beforeEach(async () => {
  parent = await temporaryFolder('parley cluster ')
  dataFolder = join(parent, '.data')
  endings = []
})
afterEach(async () => {
  for (const end of endings) await end()
  rmSync(parent, { recursive: true, force: true })
})

const open = (folder = dataFolder): Promise<Cluster> =>
  openCluster({ root, dataFolder: folder, lasting: false, onEnd: (end) => endings.push(end) })
const cluster = () => join(dataFolder, 'postgres')
const pidOf = (folder: string) => runningPostmaster(folder)?.pid

const query = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
const stopAll = async () => {
  for (const end of endings.splice(0)) await end()
}

test('what was written is there after a stop and a start, in a path with spaces', async () => {
  const first = await open()
  await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one')
  await stopAll()
  expect(pidOf(cluster())).toBeUndefined()
  const second = await open()
  expect(second).toMatchObject({ isNew: false, port: first.port })
  expect(await query(second.adminUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
})

test('its password is for the owner only, and nobody gets in without it', async () => {
  const { adminUrl } = await open()
  expect(statSync(join(dataFolder, 'database.json')).mode & 0o777).toBe(0o600)
  const url = new URL(adminUrl)
  url.password = 'guess'
  await expect(query(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  expect(await query(adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
})

test('a server that a killed process of ours left running is replaced', async () => {
  const killed = startLoading(dataFolder)
  await killed.says('migrating')
  await killed.kill()
  const orphan = pidOf(cluster())
  const { adminUrl, isNew } = await open()
  expect(isNew).toBe(false)
  expect(pidOf(cluster())).not.toBe(orphan)
  expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a server that was killed in the middle of work is started again, and its sessions are waited for', async () => {
  const { adminUrl } = await open()
  await query(adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one')
  const busy = query(adminUrl, 'SELECT pg_sleep(60)').catch(() => 'ended')
  await expect.poll(() => query(adminUrl, `SELECT FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)'`)).toHaveLength(1)
  process.kill(Number(pidOf(cluster())), 'SIGKILL')
  expect(await busy).toBe('ended')
  await expect.poll(() => query(adminUrl, 'SELECT one FROM kept').catch(() => null), { timeout: 20_000 }).toEqual([{ one: 1 }])
})

test('a cluster that was cut short while it was made is made again', async () => {
  mkdirSync(join(dataFolder, 'postgres.new/base'), { recursive: true })
  writeFileSync(join(dataFolder, 'postgres.new-password'), 'x')
  const { adminUrl, isNew } = await open()
  expect(isNew).toBe(true)
  expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a data folder that was copied from a running one does not touch that one', async () => {
  const first = await open()
  await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one')
  const pidFile = readFileSync(join(cluster(), 'postmaster.pid'), 'utf8')
  await stopAll()
  const copy = join(parent, 'copy')
  // The same owner on every file, which cpSync would not keep.
  execFileSync('cp', ['-a', dataFolder, copy])
  writeFileSync(join(copy, 'postgres/postmaster.pid'), pidFile)

  const again = await open()
  const second = await open(copy)
  expect(second.port).not.toBe(again.port)
  await query(second.adminUrl, 'DROP TABLE kept')
  expect(await query(again.adminUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
})

test('the number of a killed server that another program was given does not keep it from starting', async () => {
  await open()
  const { pid } = readPostmaster(cluster()) ?? { pid: 0 }
  const pidFile = join(cluster(), 'postmaster.pid')
  const kept = readFileSync(pidFile, 'utf8')
  await stopAll()
  writeFileSync(pidFile, kept.replace(String(pid), String(process.pid)))
  const { adminUrl } = await open()
  expect(await query(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a lost password is said to be lost', async () => {
  await open()
  await stopAll()
  rmSync(join(dataFolder, 'database.json'))
  await expect(open()).rejects.toThrow(/database.json, with the password of the database beside it, is gone/)
})
