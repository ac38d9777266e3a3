import { join } from 'node:path'
import { Failure } from './failure.mjs'
import type { Lifetime } from './lifetime.mjs'
import { takeLock } from './lock.mjs'

/**
 * Makes this process the only one that uses the data folder, until it ends.
 *
 * @param command what to tell somebody else who wants the folder
 * @throws Failure naming who uses it now
 */
export const claimDataFolder = (dataFolder: string, command: string, lifetime: Lifetime): void => {
  const taken = takeLock(join(dataFolder, 'run.lock'), command)
  if ('lock' in taken) {
    lifetime.onEnd(taken.lock.release)
    return
  }
  const { command: other, pid } = taken.holder
  throw new Failure(
    `Parley is already running on ${dataFolder}: ${other} (process ${pid}). ` +
      `Use that one, or stop it with Ctrl+C in its terminal or: kill ${pid}`,
  )
}
