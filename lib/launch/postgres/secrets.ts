import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.mjs'

/** What is needed to reach the embedded database, kept for its owner's eyes only. */
export type Access = { readonly password: string; readonly port: number | null }

const accessPath = (dataFolder: string) => join(dataFolder, 'database.json')

/** Keeps the access file, readable by its owner only. */
export const writeAccess = (dataFolder: string, access: Access): void => {
  const path = accessPath(dataFolder)
  writeFileSync(`${path}.new`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 })
  const { uid, gid } = statSync(dataFolder)
  // Root, starting once in somebody else's clone, must not lock them out.
  if (process.getuid?.() === 0) chownSync(`${path}.new`, uid, gid)
  renameSync(`${path}.new`, path)
}

/**
 * Reads the access file; with no cluster yet, makes it with a random password.
 *
 * @throws Failure when the cluster exists and its password is lost
 */
export const readAccess = (dataFolder: string, clusterExists: boolean): Access => {
  const path = accessPath(dataFolder)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Access
  if (clusterExists) {
    throw new Failure(
      `${path}, with the password of the database beside it, is gone. ` +
        'Bring it back, or move the database away to begin with an empty one',
    )
  }
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 })
  const access: Access = { password: randomBytes(24).toString('base64url'), port: null }
  writeAccess(dataFolder, access)
  return access
}
