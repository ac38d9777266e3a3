import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../data/migrate'
import { load } from '../load'
import { prepareDatabase } from '../postgres/prepare-database'
import { root } from '../project.mjs'

/** The role and the migrated database that test databases are made from. */
export const template = 'parley_test'
const seeded = 'parley_test_seeded'

const quiet = () => {}

/** Runs something with a connection of its own. */
export const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same connection, to another database or as another role. */
export const urlFor = (adminUrl: string, database: string, role = template): string => {
  const url = new URL(adminUrl)
  url.username = role
  url.pathname = `/${database}`
  return url.href
}

/** Makes the migrated database that tests copy. */
export const makeTemplate = async (adminUrl: string): Promise<void> => {
  const databaseUrl = await prepareDatabase(adminUrl, template)
  await migrate({ databaseUrl, log: quiet, folder: join(root, 'prisma/migrations') })
}

const copy = (client: pg.Client, from: string, to: string) =>
  client.query(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER ${template}`)

/**
 * Makes the database with the starting data, once per run: the first test that wants it loads,
 * the others wait.
 *
 * @returns its name
 */
export const makeSeededTemplate = (adminUrl: string): Promise<string> =>
  connected(adminUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [seeded])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [seeded])
    if (rowCount) return seeded
    const draft = `${seeded}_draft`
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await copy(client, template, draft)
    await load(urlFor(adminUrl, draft))
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${seeded}`)
    return seeded
  })
