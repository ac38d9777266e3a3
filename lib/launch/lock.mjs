// @ts-check
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { identify, isRunning } from './process-identity.mjs'

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {ProcessIdentity & { command: string, child?: ProcessIdentity }} Holder */
/** @typedef {{ note(child: ProcessIdentity | undefined): void, release(): void }} Lock */

/**
 * @param {string} path
 * @returns {Holder | null} null when nobody holds it or the file is unreadable
 */
const readHolder = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} path @param {Holder} holder */
const draftOf = (path, holder) => {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  return draft
}

/** @param {string} path @param {Holder} holder */
const place = (path, holder) => {
  const draft = draftOf(path, holder)
  try {
    // A link appears whole or not at all, and fails when the name is taken.
    linkSync(draft, path)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** @param {string} path @param {Holder} dead */
const clear = (path, dead) => {
  const aside = `${path}.${process.pid}.dead`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  // Somebody may have cleared and taken the lock since we read it: then it is given back.
  const moved = readHolder(aside)
  if (moved !== null && moved.pid !== dead.pid) place(path, moved)
  rmSync(aside, { force: true })
}

/** @param {Holder} holder */
const endLeftOverChild = ({ child }) => {
  if (!child || !isRunning(child)) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended in the meantime.
  }
}

/**
 * Who holds a lock now.
 * @param {string} path
 * @returns {Holder | null}
 */
export const lockHolder = (path) => {
  const holder = readHolder(path)
  return holder !== null && holder.pid !== process.pid && isRunning(holder) ? holder : null
}

/**
 * Takes a lock that ends with the process: one whose holder was killed is taken over, and what
 * that holder had started as its child is ended first.
 * @param {string} path
 * @param {string} command what the holder does, for messages
 * @returns {{ lock: Lock } | { holder: Holder }} the holder when somebody else has it
 */
export const takeLock = (path, command) => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 })
  /** @type {Holder} */
  const self = { ...identify(process.pid), command }
  for (;;) {
    if (place(path, self)) break
    const holder = lockHolder(path)
    if (holder !== null) return { holder }
    const dead = readHolder(path)
    if (dead !== null) endLeftOverChild(dead)
    clear(path, dead ?? { pid: 0, since: '', command: '' })
  }
  let held = true
  return {
    lock: {
      note: (child) => renameSync(draftOf(path, child ? { ...self, child } : self), path),
      release: () => {
        if (held) rmSync(path, { force: true })
        held = false
      },
    },
  }
}
