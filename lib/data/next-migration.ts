import type { MigrationFile } from './migration-files'

/** A row of `_prisma_migrations`. */
export type RecordedMigration = {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
  readonly rolled_back_at: Date | null
}

/** The database and the migrations on disk do not belong together; the message says how. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

const compare = (file: MigrationFile | undefined, record: RecordedMigration): void => {
  const name = record.migration_name
  if (record.finished_at === null) {
    throw new MigrationError(
      `The migration ${name} was begun on this database and not finished: ` +
        'repair it, then tell with `prisma migrate resolve` what became of it',
    )
  }
  if (file === undefined) {
    throw new MigrationError(
      `The database holds the migration ${name}, which prisma/migrations does not: ` +
        'it was made by a later version of Parley; run that one, or bring the file back',
    )
  }
  if (file.checksum !== record.checksum) {
    throw new MigrationError(
      `The migration ${name} was changed after it was applied to this database: ` +
        'bring back the file as it was, and put the change into a new migration',
    )
  }
}

/**
 * The first migration that the database does not have yet, or null.
 *
 * @throws MigrationError when what it has differs from what is on disk
 */
export const nextMigration = (
  files: readonly MigrationFile[],
  records: readonly RecordedMigration[],
): MigrationFile | null => {
  const standing = records.filter(({ rolled_back_at }) => rolled_back_at === null)
  for (const record of standing) compare(files.find(({ name }) => name === record.migration_name), record)
  const applied = new Set(standing.map(({ migration_name }) => migration_name))
  return files.find(({ name }) => !applied.has(name)) ?? null
}
