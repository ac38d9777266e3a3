import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../failure.mjs'
import { runAs, type Account } from './account'
import { postgresEnvironment } from './initialise'
import { clearLeftovers } from './leftovers'
import { readPostmaster } from './postmaster'

export type PostmasterOptions = {
  readonly native: string
  readonly cluster: string
  readonly account: Account
  readonly port: number
  readonly logFile: string
  readonly lasting: boolean
}

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

const forTests = { fsync: 'off', full_page_writes: 'off', max_connections: '200' }

const launch = ({ native, cluster, account, port, logFile, lasting }: PostmasterOptions): ChildProcess => {
  const flags = Object.entries({ ...always, ...(lasting ? {} : forTests) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`)
  const log = openSync(logFile, 'w', 0o600)
  // In a group of its own: Ctrl+C must reach the web server first, and the database through it.
  const child = spawn(join(native, 'bin/postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    cwd: cluster,
    env: postgresEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
    ...runAs(account),
  })
  closeSync(log)
  return child
}

const becomesReady = async (child: ChildProcess, cluster: string): Promise<boolean> => {
  let gone = false
  child.once('error', () => (gone = true))
  child.once('exit', () => (gone = true))
  while (!gone) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.pid === child.pid && postmaster?.ready) return true
    await pause(20)
  }
  return false
}

/** Sessions of a server that was killed outlive it for a moment and still hold its memory. */
const passes = (log: string) => log.includes('pre-existing shared memory block')

/**
 * Starts the server and waits until it answers, after recovery if that is needed.
 *
 * @throws Failure with the end of the server's log
 */
export const startPostmaster = async (options: PostmasterOptions): Promise<ChildProcess> => {
  await clearLeftovers(options.cluster)
  const deadline = performance.now() + 15_000
  for (;;) {
    const child = launch(options)
    if (await becomesReady(child, options.cluster)) return child
    const log = readFileSync(options.logFile, 'utf8')
    if (!passes(log) || performance.now() > deadline) {
      const tail = log.trim().split('\n').slice(-20).join('\n')
      throw new Failure(`The embedded PostgreSQL did not start; the end of ${options.logFile}:\n\n${tail}`)
    }
    await pause(250)
  }
}
