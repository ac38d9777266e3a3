import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../data/migrate'
import type { Launch } from '../launch/bootstrap.mjs'
import { load } from '../launch/load'
import { openCluster } from '../launch/postgres/open-cluster'
import { prepareDatabase } from '../launch/postgres/prepare-database'
import { temporaryFolder } from '../launch/testing/temporary-folder'

/** The PostgreSQL of a run. Each connection is that of an ordinary role, as the app has it. */
export interface BenchCluster {
  /** The database with the starting data, made once. */
  readonly seeded: () => Promise<string>
  /** A database with tables and nothing in them; `adminUrl` is the superuser's connection to it. */
  readonly empty: (name: string) => Promise<{ readonly url: string; readonly adminUrl: string }>
}

/** Starts a cluster in a folder that goes away with this run. */
export const openBenchCluster = async ({ root, lifetime }: Launch): Promise<BenchCluster> => {
  const dataFolder = await temporaryFolder('parley-bench-')
  lifetime.onEnd(() => rmSync(dataFolder, { recursive: true, force: true }))
  const cluster = await openCluster({ root, dataFolder, lasting: false, onEnd: lifetime.onEnd })

  const empty: BenchCluster['empty'] = async (name) => {
    const url = await prepareDatabase(cluster.adminUrl, name)
    await migrate({ databaseUrl: url, log: () => {}, folder: join(root, 'prisma/migrations') })
    const adminUrl = new URL(cluster.adminUrl)
    adminUrl.pathname = `/${name}`
    return { url, adminUrl: adminUrl.href }
  }
  const fill = async (): Promise<string> => {
    const { url } = await empty('bench')
    await load(url)
    return url
  }
  let seeded: Promise<string> | undefined
  return { empty, seeded: () => (seeded ??= fill()) }
}
