import { join } from 'node:path'
import { Failure } from './failure.mjs'
import type { Lifetime } from './lifetime.mjs'
import { takeLock } from './lock.mjs'
import { openCluster } from './postgres/open-cluster'
import { prepareDatabase } from './postgres/prepare-database'
import { reachDatabase } from './reach-database'
import { step } from './step.mjs'

export type DatabaseOptions = {
  readonly root: string
  readonly dataFolder: string
  /** Whoever holds the data folder is told by this name to somebody who wants it too. */
  readonly command: string
  readonly lifetime: Lifetime
  readonly databaseUrl: string | undefined
}

const claim = ({ dataFolder, command, lifetime }: DatabaseOptions): void => {
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

const open = async (options: DatabaseOptions): Promise<{ url: string; outcome: string }> => {
  const { root, dataFolder, lifetime, databaseUrl } = options
  if (databaseUrl !== undefined) {
    await reachDatabase(databaseUrl)
    return { url: databaseUrl, outcome: `reached ${new URL(databaseUrl).host}` }
  }
  claim(options)
  const cluster = await openCluster({
    root,
    dataFolder,
    onCrash: (outcome) => console.error(outcome),
    onEnd: lifetime.onEnd,
  })
  const url = await prepareDatabase(cluster.adminUrl, 'parley')
  return { url, outcome: `${cluster.isNew ? 'created' : 'started'} on port ${cluster.port}` }
}

/**
 * Gives the connection to the database: that of DATABASE_URL once it is reached, else that of the
 * embedded PostgreSQL, which then stops when we do.
 *
 * @throws Failure saying what to do
 */
export const openDatabase = async (options: DatabaseOptions): Promise<string> => {
  let url = ''
  await step('database', async () => {
    const opened = await open(options)
    url = opened.url
    return opened.outcome
  })
  return url
}
