import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { hydrate } from '../hydrate.mjs'
import { accountFor } from '../postgres/account'
import { openCluster } from '../postgres/open-cluster'
import { canEnter } from '../postgres/reach'
import { root } from '../project.mjs'
import { makeTemplate } from './template'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection to the cluster of this run. */
    testCluster: string
  }
}

// What is lost in a crash is made anew by the next run.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** A folder that goes away with the run, which PostgreSQL's user can enter. */
const temporaryFolder = (): string => {
  const account = accountFor('')
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(account, folder)) ?? tmpdir()
  const folder = mkdtempSync(join(parent, 'parley-test-'))
  chmodSync(folder, 0o755)
  return folder
}

/** Starts the one PostgreSQL of a test run, with a migrated template; gives what ends it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  hydrate(root)
  const dataFolder = temporaryFolder()
  let stop = async () => {}
  const cluster = await openCluster({ root, dataFolder, settings, onEnd: (ending) => (stop = ending) })
  await makeTemplate(cluster.adminUrl)
  provide('testCluster', cluster.adminUrl)
  return async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
