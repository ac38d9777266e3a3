import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What `postmaster.pid` tells of a running server. */
export type Postmaster = { readonly pid: number; readonly folder: string; readonly port: number; readonly ready: boolean }

/** Reads `postmaster.pid`; null when there is none or it is not yet complete. */
export const readPostmaster = (cluster: string): Postmaster | null => {
  try {
    const [pid, folder, , port, , , , status] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    if (folder === undefined) return null
    return { pid: Number(pid), folder, port: Number(port), ready: status?.trim() === 'ready' }
  } catch {
    return null
  }
}

const real = (path: string): string | null => {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

const commandOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

const serves = (pid: number, cluster: string): boolean => {
  if (!existsSync('/proc/self')) return commandOf(pid).includes('postgres')
  try {
    // A server works inside its data folder; any other process that got its number does not.
    return readlinkSync(`/proc/${pid}/cwd`) === real(cluster)
  } catch {
    return false
  }
}

/**
 * The server that runs on this cluster now, or null. A `postmaster.pid` may be left over from a
 * server that was killed, or have come along when the folder was copied.
 */
export const runningPostmaster = (cluster: string): Postmaster | null => {
  const postmaster = readPostmaster(cluster)
  if (postmaster === null || real(postmaster.folder) !== real(cluster)) return null
  return serves(postmaster.pid, cluster) ? postmaster : null
}
