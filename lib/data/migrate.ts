import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import pg from 'pg'
import { readMigrations, type MigrationFile } from './migration-files'
import { MigrationError, nextMigration, type RecordedMigration } from './next-migration'

// The lock that Prisma itself takes: its `migrate deploy` and ours wait for each other.
const lock = 'SELECT pg_advisory_xact_lock(72707369)'

// Of the transaction, not of the connection: a pooler between us may not pass the latter on.
const session = `SET LOCAL TIME ZONE 'UTC'; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0`

// Word for word Prisma's, so that its own commands agree with the record.
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

const read = `SELECT migration_name, checksum, finished_at, rolled_back_at
  FROM _prisma_migrations ORDER BY started_at`

const record = `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`

const run = async (client: pg.Client, { name, sql }: MigrationFile): Promise<void> => {
  try {
    await client.query(sql)
  } catch (error) {
    throw new MigrationError(`The migration ${name} failed and was undone: ${String(error)}`, { cause: error })
  }
}

/** @returns the name of the migration that was applied, or null when none was left */
const applyNext = async (client: pg.Client, files: readonly MigrationFile[]): Promise<string | null> => {
  await client.query('BEGIN')
  try {
    await client.query(session)
    await client.query(lock)
    await client.query(table)
    const { rows } = await client.query<RecordedMigration>(read)
    const migration = nextMigration(files, rows)
    if (migration !== null) {
      await run(client, migration)
      await client.query(record, [randomUUID(), migration.checksum, migration.name])
    }
    await client.query('COMMIT')
    return migration?.name ?? null
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

export type MigrateOptions = {
  readonly databaseUrl: string
  /** Told the name of every migration once it is applied. */
  readonly log: (name: string) => void
  /** The folder of the migrations; `prisma/migrations` below the working folder unless given. */
  readonly folder?: string
}

/**
 * Applies the migrations that the database does not have yet, each in a transaction of its own,
 * so a statement that PostgreSQL allows in none (CREATE INDEX CONCURRENTLY) does not belong in
 * one. Any number of processes may do this at once.
 *
 * @returns how many were applied
 * @throws MigrationError when one fails, or the database holds one that differs from its file
 */
export const migrate = async ({ databaseUrl, log, folder }: MigrateOptions): Promise<number> => {
  const files = readMigrations(folder ?? resolve('prisma/migrations'))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    let applied = 0
    for (;;) {
      const name = await applyNext(client, files)
      if (name === null) return applied
      log(name)
      applied += 1
    }
  } finally {
    await client.end()
  }
}
