import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../data/migrate'
import type { Launch } from '../launch/bootstrap.mjs'
import { load } from '../launch/load'
import { openCluster } from '../launch/postgres/open-cluster'
import { prepareDatabase } from '../launch/postgres/prepare-database'
import { temporaryFolder } from '../launch/testing/temporary-folder'

export interface BenchDatabase {
  readonly url: string
  /** The superuser's connection to the same database. */
  readonly adminUrl: string
}

/** Opens a cluster for this run, in a folder that goes away with it; gives what makes a database with the starting data. */
export const openBenchCluster = async ({ root, lifetime }: Launch): Promise<(name: string) => Promise<BenchDatabase>> => {
  const dataFolder = await temporaryFolder('parley-bench-')
  lifetime.onEnd(() => rmSync(dataFolder, { recursive: true, force: true }))
  const { adminUrl } = await openCluster({ root, dataFolder, lasting: false, onEnd: lifetime.onEnd })
  return async (name) => {
    const url = await prepareDatabase(adminUrl, name)
    await migrate({ databaseUrl: url, log: () => {}, folder: join(root, 'prisma/migrations') })
    await load(url)
    const admin = new URL(adminUrl)
    admin.pathname = `/${name}`
    return { url, adminUrl: admin.href }
  }
}
