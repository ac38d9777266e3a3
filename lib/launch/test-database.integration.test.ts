import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from './test-database'
import { connected } from './testing/template'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

const ask = async (sql: string) => connected(database.url, async (client) => (await client.query(sql)).rows[0])

test('a test database is owned by a role without special rights, as a managed one would be', async () => {
  expect(await ask('SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual({ rolsuper: false })
})

test('it sorts and compares alike on every system', async () => {
  expect(await ask(`SELECT datlocprovider AS provider, datlocale AS locale, pg_encoding_to_char(encoding) AS encoding
    FROM pg_database WHERE datname = current_database()`)).toEqual({ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' })
})

test('its days are those of UTC', async () => {
  expect(await ask('SHOW timezone')).toEqual({ TimeZone: 'UTC' })
})
