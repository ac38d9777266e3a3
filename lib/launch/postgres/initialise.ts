import { execFile } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../failure.mjs'
import { runAs, type Account } from './account'

const run = promisify(execFile)

/** The one environment in which PostgreSQL's programs run: nothing of the user's locale or PG* variables. */
export const postgresEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
})

const flags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // PostgreSQL's own C.UTF-8 sorts alike everywhere; the system's may be missing or change.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
]

const sweep = (cluster: string): void => {
  for (const name of readdirSync(dirname(cluster))) {
    if (name.startsWith(`${basename(cluster)}.new`)) {
      rmSync(join(dirname(cluster), name), { recursive: true, force: true })
    }
  }
}

/**
 * Makes a new cluster beside its place and moves it there when it is whole, so that one that was
 * cut short is never taken for a database.
 *
 * @param lasting whether it must survive a loss of power
 */
export const initialise = async (
  native: string,
  cluster: string,
  account: Account,
  password: string,
  lasting: boolean,
): Promise<void> => {
  sweep(cluster)
  const draft = `${cluster}.new`
  const passwordFile = `${draft}-password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== null) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    const args = [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...flags, ...(lasting ? [] : ['--no-sync'])]
    await run(join(native, 'bin/initdb'), args, { cwd: draft, env: postgresEnvironment(), ...runAs(account) })
  } catch (error) {
    throw new Failure(`The embedded PostgreSQL could not be set up in ${cluster}:\n\n${String(error)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster)
}
