import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { openCluster } from './postgres/open-cluster'
import { runningPostmaster } from './postgres/postmaster'
import { prepareDatabase } from './postgres/prepare-database'
import { prepareData } from './prepare-data'
import { root } from './project.mjs'
import { createTestDatabase } from './test-database'
import { connected } from './testing/template'
import { startLoading } from './testing/killable'
import { temporaryFolder } from './testing/temporary-folder'

const columnsOf = async (client: pg.Client) => {
  // An instant and a random number differ from one load to the next, and nothing else does.
  const { rows } = await client.query<{ table: string; columns: string }>(`
    SELECT table_name AS table, string_agg(quote_ident(column_name), ', ' ORDER BY column_name) AS columns
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
      AND data_type NOT IN ('timestamp with time zone', 'uuid')
    GROUP BY table_name ORDER BY table_name`)
  return rows
}

/** Every table's rows, as a number and a digest. */
const contents = (url: string) =>
  connected(url, async (client) => {
    const found: Record<string, unknown> = {}
    for (const { table, columns } of await columnsOf(client)) {
      const { rows } = await client.query(`
        SELECT count(*)::int AS rows, md5(string_agg(r::text, E'\\n' ORDER BY r::text)) AS digest
        FROM (SELECT ${columns} FROM "${table}") r`)
      found[table] = rows[0]
    }
    return found
  })

test.each([100, 1_500])(
  'killed %s ms into the load, the database with it, the next start ends with the same rows',
  { timeout: 120_000 },
  async (milliseconds) => {
    const dataFolder = await temporaryFolder('parley-killed-')
    const killed = startLoading(dataFolder)
    await killed.says('loading')
    await pause(milliseconds)
    const server = runningPostmaster(join(dataFolder, 'postgres'))
    await killed.kill()
    if (server !== null) process.kill(server.pid, 'SIGKILL')

    let stop = async () => {}
    const { adminUrl } = await openCluster({ root, dataFolder, lasting: false, onEnd: (end) => (stop = end) })
    const url = await prepareDatabase(adminUrl, 'parley')
    await prepareData(root, url)
    const undisturbed = await createTestDatabase({ seeded: true })
    try {
      expect(await contents(url)).toEqual(await contents(undisturbed.url))
    } finally {
      await undisturbed.drop()
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  },
)
