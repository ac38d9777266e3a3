import { randomBytes } from 'node:crypto'
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
  // A clone that lay at this path before may have left its database there: it is not ours to use.
  return join(sharedHome(dataFolder), `postgres-${randomBytes(4).toString('hex')}`)
}

/** Remembers a cluster that lies outside the data folder, once it is whole. */
export const rememberCluster = (dataFolder: string, cluster: string): void => {
  if (cluster === join(dataFolder, 'postgres')) return
  const pointer: Pointer = { cluster, dataFolder }
  writeFileSync(pointerPath(dataFolder), `${JSON.stringify(pointer, null, 2)}\n`)
}

const isReadable = (cluster: string): boolean => {
  try {
    return readFileSync(join(cluster, 'PG_VERSION')).length > 0
  } catch {
    return false
  }
}

/** @throws Failure when the user that is to run the cluster cannot enter it */
export const demandEntry = (cluster: string, account: Account): void => {
  if (account === null && !isReadable(cluster)) {
    throw new Failure(
      `The database in ${cluster} belongs to another user of this system: ` +
        'start Parley as the user that started it first, or as root',
    )
  }
  if (account !== null && !canEnter(account, cluster)) {
    throw new Failure(
      `The database in ${cluster} runs as the user with the number ${account.uid}, who may not enter ` +
        'that folder: let others pass through the folders above it (chmod o+x), or bring it back where it was',
    )
  }
}
