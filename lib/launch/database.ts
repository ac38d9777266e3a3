import type { Log } from '../platform/log'
import type { Lifetime } from './lifetime.mjs'
import { openCluster } from './postgres/open-cluster'
import { prepareDatabase } from './postgres/prepare-database'
import { reachDatabase } from './reach-database'
import { step } from './step.mjs'

export type DatabaseOptions = {
  readonly root: string
  readonly dataFolder: string
  readonly lifetime: Lifetime
  readonly databaseUrl: string | undefined
  readonly log: Log
}

const open = async (options: DatabaseOptions): Promise<{ url: string; outcome: string }> => {
  const { root, dataFolder, lifetime, databaseUrl, log } = options
  if (databaseUrl !== undefined) {
    await reachDatabase(databaseUrl)
    return { url: databaseUrl, outcome: `reached ${new URL(databaseUrl).host}` }
  }
  const cluster = await openCluster({
    root,
    dataFolder,
    onCrash: (outcome) => log.error(outcome),
    onEnd: lifetime.onEnd,
  })
  const url = await prepareDatabase(cluster.adminUrl, 'parley')
  return { url, outcome: `${cluster.isNew ? 'created' : 'started'} on port ${cluster.port}` }
}

/**
 * Gives the connection to the database: that of DATABASE_URL once it is reached, else that of the
 * embedded PostgreSQL, which then stops when we do; its data folder must have been claimed.
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
