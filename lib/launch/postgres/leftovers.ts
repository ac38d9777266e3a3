import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identify, isRunning } from '../process-identity.mjs'
import { readPostmaster, runningPostmaster } from './postmaster'

const worksIn = (pid: string, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** Every process of PostgreSQL works inside its data folder. */
const isInUse = (cluster: string): boolean => {
  const folder = realpathSync(cluster)
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(name, folder))
}

const isForeign = (cluster: string): boolean => {
  const postmaster = readPostmaster(cluster)
  return postmaster !== null && runningPostmaster(cluster) === null && isRunning(identify(postmaster.pid))
}

/**
 * Waits until no session of a server that was killed works on this cluster any more, then removes
 * the `postmaster.pid` that it left. PostgreSQL itself is stopped by that file when its number
 * belongs to another program by now, or to a dead process that nobody has collected, and when it
 * was copied along with the folder. Where there is no /proc to look into, only a number that
 * belongs to another program is taken for a leftover, and PostgreSQL decides on the rest.
 */
export const clearLeftovers = async (cluster: string): Promise<void> => {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  if (!existsSync('/proc/self')) {
    if (isForeign(cluster)) rmSync(pidFile)
    return
  }
  const deadline = performance.now() + 15_000
  while (isInUse(cluster) && performance.now() < deadline) await pause(50)
  if (!isInUse(cluster)) rmSync(pidFile, { force: true })
}
