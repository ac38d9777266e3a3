import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.mjs'
import type { Account } from './account'
import { canEnter } from './reach'
import { sharedHome } from './shared-home'

type Pointer = { readonly cluster: string; readonly dataFolder: string }

const pointerPath = (dataFolder: string) => join(dataFolder, 'cluster.json')

const readPointer = (dataFolder: string): Pointer | null => {
  const path = pointerPath(dataFolder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Pointer) : null
}

/** A pointer that was copied along with its folder still belongs to the folder it came from. */
const isCopied = ({ dataFolder: owner }: Pointer, dataFolder: string) =>
  owner !== dataFolder && readPointer(owner)?.dataFolder === owner

const follow = ({ cluster }: Pointer, dataFolder: string): string => {
  if (existsSync(cluster)) return cluster
  throw new Failure(
    `The database of this clone was kept in ${cluster}, and that folder is gone. ` +
      `Bring it back, or delete ${pointerPath(dataFolder)} to begin with an empty database`,
  )
}

/** The folder of a cluster that was made before, or null: it decides whom PostgreSQL runs as. */
export const existingCluster = (dataFolder: string): string | null => {
  const pointer = readPointer(dataFolder)
  if (pointer !== null && !isCopied(pointer, dataFolder)) return follow(pointer, dataFolder)
  const own = join(dataFolder, 'postgres')
  return existsSync(own) ? own : null
}

/**
 * Where a new cluster goes: into the data folder, or, when the user that is to run it cannot enter
 * that, into a folder open to all, which the data folder then points to.
 */
export const newClusterFolder = (dataFolder: string, account: Account): string => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
  if (canEnter(account, dataFolder)) return join(dataFolder, 'postgres')
  return join(sharedHome(dataFolder), 'postgres')
}

/** Remembers a cluster that lies outside the data folder, once it is whole. */
export const rememberCluster = (dataFolder: string, cluster: string): void => {
  if (cluster === join(dataFolder, 'postgres')) return
  const pointer: Pointer = { cluster, dataFolder }
  writeFileSync(pointerPath(dataFolder), `${JSON.stringify(pointer, null, 2)}\n`)
}

/** @throws Failure when the user that is to run the cluster cannot enter it */
export const demandEntry = (cluster: string, account: Account): void => {
  let entered = canEnter(account, cluster)
  if (account === null) {
    try {
      readFileSync(join(cluster, 'PG_VERSION'))
    } catch {
      entered = false
    }
  }
  if (entered) return
  throw new Failure(
    `The database in ${cluster} belongs to another user of this system: start Parley as the user ` +
      'that started it first (root, if that was root), or let this one read the folder',
  )
}
