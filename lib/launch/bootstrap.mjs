// @ts-check
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Failure } from './failure.mjs'
import { install } from './install.mjs'
import { openLifetime } from './lifetime.mjs'
import { takeLock } from './lock.mjs'
import { projectData, root } from './project.mjs'
import { step } from './step.mjs'

/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */
/** @typedef {import('./lock.mjs').Lock} Lock */
/**
 * @typedef {object} Launch
 * @property {string} root the folder of this clone
 * @property {Lock} lock held while packages and the build may change
 * @property {Lifetime} lifetime
 */

const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Failure(`Node ${process.versions.node} is too old: Parley needs Node 20.19 or later`)
}

/** @param {import('./lock.mjs').Holder} holder */
const wait = async ({ command, pid }) => {
  if (command === 'npm test') throw new Failure(`npm test runs in this folder (process ${pid}): wait for it, or stop it`)
  await pause(200)
}

/** @param {string} command */
const takeProjectLock = async (command) => {
  for (;;) {
    const taken = takeLock(join(projectData, 'project.lock'), command)
    if ('lock' in taken) return taken.lock
    // The end-to-end tests start us inside `npm test`, which holds the lock for both.
    if (String(taken.holder.pid) === process.env.PARLEY_LOCK_HOLDER) return { note: () => {}, release: () => {} }
    await wait(taken.holder)
  }
}

/**
 * Brings a clone to where TypeScript runs, with nothing but Node's own modules until then, and
 * hands over.
 * @param {string} command what the user typed, for messages
 * @param {number} signalCode the exit code after Ctrl+C or SIGTERM
 * @param {(launch: Launch) => Promise<void>} next
 */
export const bootstrap = async (command, signalCode, next) => {
  const lifetime = openLifetime({ signalCode })
  try {
    refuseOldNode()
    process.chdir(root)
    const lock = await takeProjectLock(command)
    lifetime.onEnd(lock.release)
    await step('installing', () => install({ root, lock, lifetime }))
    const tsx = await import(pathToFileURL(join(root, 'node_modules/tsx/dist/esm/api/index.mjs')).href)
    tsx.register()
    await next({ root, lock, lifetime })
  } catch (error) {
    // What was under way when a signal came fails because of it: that is no news.
    if (!lifetime.isEnding()) console.error(error instanceof Failure ? `\n${error.message}` : error)
    await lifetime.end(1)
  }
}
