import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { hydrate } from './hydrate.mjs'
import { openCluster } from './postgres/open-cluster'
import { root } from './project.mjs'
import { makeTemplate } from './testing/template'
import { temporaryFolder } from './testing/temporary-folder'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection to the cluster of this run. */
    testCluster: string
  }
}

/** Starts the one PostgreSQL of a test run, with a migrated template; gives what ends it. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  hydrate(root)
  const dataFolder = await temporaryFolder('parley-test-')
  let stop = async () => {}
  const cluster = await openCluster({ root, dataFolder, lasting: false, onEnd: (ending) => (stop = ending) })
  await makeTemplate(cluster.adminUrl)
  provide('testCluster', cluster.adminUrl)
  return async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
