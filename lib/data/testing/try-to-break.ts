import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'

/** Opens edition 2 for a changeset, as a publication does; what follows in the transaction belongs to it. */
export const OPEN_EDITION_2 = `
  INSERT INTO changeset (id, title, reason, state, author, created_at)
    VALUES ('00000000-0000-4000-8000-000000000002', 'A test', 'To break a rule', 'submitted', 'somebody', now());
  INSERT INTO edition (number, changeset_id) VALUES (2, '00000000-0000-4000-8000-000000000002')`

/** Seals it as the work of one that another publishes. */
export const SEAL_EDITION_2 = `
  UPDATE changeset SET state = 'published', publisher = 'somebody else' WHERE id = (SELECT changeset_id FROM edition WHERE number = 2);
  UPDATE edition SET published_at = now() WHERE number = 2`

/** What the database said: the rule that refused, or that nothing did. */
export type Outcome = 'accepted' | (string & {})

const ruleOf = (error: unknown): string => {
  if (!(error instanceof pg.DatabaseError)) throw error
  return error.constraint ?? `${error.code} ${error.column ?? error.message}`
}

/**
 * Gives the tests of a file a database with the starting data and a way to try statements in it: each try runs in a
 * transaction of its own, is committed so that deferred rules speak too, and is undone when none refused.
 */
export const openRules = (): { readonly tryTo: (...statements: readonly string[]) => Promise<Outcome>; readonly client: () => pg.Client } => {
  let made: TestDatabase | undefined
  let client: pg.Client | undefined
  beforeAll(async () => {
    made = await createTestDatabase({ seeded: true })
    client = new pg.Client({ connectionString: made.url })
    await client.connect()
  })
  afterAll(async () => {
    await client?.end()
    await made?.drop()
  })
  const connected = (): pg.Client => {
    if (client === undefined) throw new Error('the database is opened before the first test')
    return client
  }
  return {
    client: connected,
    tryTo: async (...statements) => {
      await connected().query('BEGIN')
      try {
        for (const statement of statements) await connected().query(statement)
        await connected().query('SET CONSTRAINTS ALL IMMEDIATE')
        return 'accepted'
      } catch (error) {
        return ruleOf(error)
      } finally {
        await connected().query('ROLLBACK')
      }
    },
  }
}
