// @ts-check
import { readFileSync } from 'node:fs'

/** @typedef {{ pid: number, since: string }} ProcessIdentity a process, told apart from a later one with its number */

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** @param {number} pid */
const inProc = (pid) => {
  const stat = read(`/proc/${pid}/stat`)
  if (stat === null) return { since: '', ended: false }
  // The command in brackets may itself hold spaces and brackets: the state follows it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim()
  // In a container nobody may collect a process that has ended.
  return { since: `${boot}/${fields[19]}`, ended: fields[0] === 'Z' }
}

/** @param {number} pid */
const exists = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity} `since` is empty where the system has no /proc
 */
export const identify = (pid) => ({ pid, since: inProc(pid).since })

/**
 * Whether that very process still runs, not another one that was given its number.
 * @param {ProcessIdentity} identity
 */
export const isRunning = ({ pid, since }) => {
  const now = inProc(pid)
  return exists(pid) && !now.ended && now.since === since
}
