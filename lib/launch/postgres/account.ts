import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The system user that PostgreSQL runs as, since it refuses to run as root; null is ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | null

const run = (program: string, ...args: string[]): string | null => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}

const find = (name: string): Account => {
  const uid = run('id', '-u', name)
  const gid = run('id', '-g', name)
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) }
}

const create = (name: string): Account => {
  run('useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name)
  return find(name)
}

const ownerOf = (folder: string): Account => {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat === undefined || stat.uid === 0 ? null : { uid: stat.uid, gid: stat.gid }
}

/**
 * Whom PostgreSQL runs as. As root: the owner of a cluster that exists, else the user `postgres`,
 * which is created when missing, else `nobody`.
 */
export const accountFor = (cluster: string): Account =>
  process.getuid?.() === 0
    ? (ownerOf(cluster) ?? find('postgres') ?? create('postgres') ?? find('nobody'))
    : null

/** The options that make a child process run as that user. */
export const runAs = (account: Account): { uid?: number; gid?: number } =>
  account === null ? {} : { uid: account.uid, gid: account.gid }
