// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { lockHolder, takeLock } from './lock.mjs'
import { projectData } from './project.mjs'

const folder = join(projectData, 'serving')

/**
 * Notes that this process serves the build of this clone, until it ends.
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 */
export const noteServing = (lifetime) => {
  const taken = takeLock(join(folder, `${process.pid}.lock`), 'npm start')
  if ('lock' in taken) lifetime.onEnd(taken.lock.release)
}

/**
 * Refuses to change what a running server reads: packages and the build.
 * @param {string} changed what has changed since that server started, for the message
 */
export const refuseWhileServing = (changed) => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.lock')) : []
  const server = names.map((name) => lockHolder(join(folder, name))).find((holder) => holder !== null)
  if (!server) return
  throw new Failure(
    `${changed} changed since Parley was started from this folder (process ${server.pid}): ` +
      'stop that one first, since what it runs from would be taken away',
  )
}
