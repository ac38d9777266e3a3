import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connected, makeSeededTemplate, template, urlFor } from './testing/template'

export type TestDatabase = {
  /** The connection of an ordinary role that owns the database. */
  readonly url: string
  readonly drop: () => Promise<void>
}

/**
 * Makes a database for one test file, migrated and, when asked for, filled with the starting
 * data. For integration tests only: the run gives the cluster.
 */
export const createTestDatabase = async (options: { seeded?: boolean } = {}): Promise<TestDatabase> => {
  const adminUrl = inject('testCluster')
  const from = options.seeded ? await makeSeededTemplate(adminUrl) : template
  const name = `test_${randomBytes(6).toString('hex')}`
  await connected(adminUrl, async (client) => {
    // PostgreSQL copies a template only while nobody else does.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [from])
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER ${template}`)
  })
  return {
    url: urlFor(adminUrl, name),
    drop: () => connected(adminUrl, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  }
}
