import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { accountFor } from './account'
import { demandEntry, existingCluster, newClusterFolder, rememberCluster } from './cluster-folder'
import { freePort } from '../free-port'
import { initialise } from './initialise'
import { nativeFolder } from './native'
import { runningPostmaster } from './postmaster'
import { readAccess, writeAccess } from './secrets'
import { startPostmaster } from './start-postmaster'
import { stopPostmaster } from './stop-postmaster'
import { superviseCluster } from './supervise'

export type ClusterOptions = {
  readonly root: string
  readonly dataFolder: string
  /** False for a cluster that goes away with a test run: it is faster, and a loss of power may spoil it. */
  readonly lasting?: boolean
  /** Called when the server ended by itself and runs again, or could not be started again. */
  readonly onCrash?: (outcome: string) => void
  /** Takes what stops the server, before it is started. */
  readonly onEnd: (stop: () => Promise<void>) => void
}

export type Cluster = {
  /** The superuser's connection to the maintenance database. */
  readonly adminUrl: string
  readonly port: number
  readonly isNew: boolean
}

/**
 * Starts the embedded PostgreSQL of a data folder on a free loopback port, making its cluster
 * first when there is none. A server that an earlier process of ours left running is stopped and
 * started again; the caller makes sure that no such process is alive.
 *
 * @throws Failure saying what to do
 */
export const openCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const { root, dataFolder, lasting = true, onCrash = () => {}, onEnd } = options
  const existing = existingCluster(dataFolder)
  const account = accountFor(existing ?? join(dataFolder, 'postgres'))
  const access = readAccess(dataFolder, existing !== null)
  const cluster = existing ?? newClusterFolder(dataFolder, account)
  const native = nativeFolder(root, dataFolder, account)
  if (existing === null) {
    await initialise(native, cluster, account, access.password, lasting)
    rememberCluster(dataFolder, cluster)
  }
  demandEntry(cluster, account)
  // PostgreSQL refuses a folder that others may read, as after a `chmod -R` over the whole clone.
  chmodSync(cluster, 0o700)

  const orphan = runningPostmaster(cluster)
  if (orphan !== null) await stopPostmaster(orphan.pid)
  const port = await freePort(access.port)
  const logFile = join(dataFolder, 'postgres.log')
  const start = () => startPostmaster({ native, cluster, account, port, logFile, lasting })
  const server = superviseCluster(start, onCrash)
  onEnd(server.stop)
  await server.ready
  if (port !== access.port) writeAccess(dataFolder, { ...access, port })
  const adminUrl = `postgresql://postgres:${access.password}@127.0.0.1:${port}/postgres`
  return { adminUrl, port, isNew: existing === null }
}
