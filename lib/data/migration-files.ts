import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type MigrationFile = {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hex, as Prisma records it. */
  readonly checksum: string
}

/** The migrations in a folder, in the order in which they are applied: that of their names. */
export const readMigrations = (folder: string): readonly MigrationFile[] => {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return names.sort().map((name) => {
    const content = readFileSync(join(folder, name, 'migration.sql'))
    const checksum = createHash('sha256').update(content).digest('hex')
    return { name, sql: content.toString('utf8'), checksum }
  })
}
