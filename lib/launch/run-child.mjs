// @ts-check
import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { identify } from './process-identity.mjs'

/** @typedef {import('./lock.mjs').Lock} Lock */
/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */
/**
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {Lock} lock remembers the child, so that it is ended even after we were killed
 * @property {Lifetime} lifetime
 * @property {boolean} [show] let its output through instead of keeping it for the error
 * @property {string} failed what to say when it fails
 */

const groups = process.platform !== 'win32'

/** @param {number} pid @param {NodeJS.Signals} signal */
const signalGroup = (pid, signal) => {
  try {
    process.kill(groups ? -pid : pid, signal)
  } catch {
    // It has ended.
  }
}

/**
 * Runs a program to its end, in a process group of its own, and gives its output.
 * @param {string} command
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<string>} rejects with a Failure that quotes the end of the output
 */
export const runChild = (command, args, { cwd, env, lock, lifetime, show = false, failed }) =>
  new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : 'pipe'
    const child = spawn(command, args, { cwd, env, detached: groups, stdio: ['ignore', stdio, stdio] })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => void (output = (output + chunk).slice(-20_000))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    if (child.pid !== undefined) lock.note(identify(child.pid))

    const closed = new Promise((done) => child.once('close', done))
    lifetime.onEnd(async () => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      signalGroup(child.pid, 'SIGTERM')
      const impatience = setTimeout(() => signalGroup(Number(child.pid), 'SIGKILL'), 10_000)
      await closed
      clearTimeout(impatience)
    })

    child.once('error', (error) => reject(new Failure(`${failed}: ${error.message}`)))
    child.once('close', (code, signal) => {
      lock.note(undefined)
      if (code === 0) return resolve(output)
      const tail = output.trim().split('\n').slice(-40).join('\n')
      reject(new Failure(`${failed} (${signal ?? `exit code ${code}`})${tail && `:\n\n${tail}`}`))
    })
  })
