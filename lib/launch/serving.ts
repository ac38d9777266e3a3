import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lifetime } from './lifetime.mjs'
import { lockHolder, takeLock } from './lock.mjs'
import { projectData } from './project.mjs'

const folder = join(projectData, 'serving')

/** Notes that this process serves the build of this clone, until it ends. */
export const noteServing = (lifetime: Lifetime): void => {
  const taken = takeLock(join(folder, `${process.pid}.lock`), 'npm start')
  if ('lock' in taken) lifetime.onEnd(taken.lock.release)
}

/** The number of a process that serves the build of this clone, or null. */
export const servingProcess = (): number | null => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.lock')) : []
  const holders = names.map((name) => lockHolder(join(folder, name)))
  return holders.find((holder) => holder !== null)?.pid ?? null
}
