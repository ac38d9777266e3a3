import { createHash } from 'node:crypto'
import type { Db } from '@/lib/data/db'

/** What differs between two publications of the same facts: numbers of rows and of editions. */
const NUMBERS = ['id', 'version_id', 'added_in', 'retracted_in', 'edition_from', 'edition_to']

const rowsOf = async (db: Db, sql: string): Promise<string[]> =>
  (await db.$queryRawUnsafe<{ row: string }[]>(sql)).map(({ row }) => row)

const without = (row: string): string => `(to_jsonb(${row}) - ARRAY[${NUMBERS.map((name) => `'${name}'`).join(', ')}])`

/** A digest of every row that counts now: live versions, what hangs on them, and the painted periods. */
export const hashPublished = async (db: Db): Promise<string> => {
  const versions = await rowsOf(db, `SELECT relname AS row FROM pg_class WHERE relkind = 'r' AND relname LIKE '%\\_version' ORDER BY 1`)
  const parts = await db.$queryRawUnsafe<{ part: string; version: string }[]>(
    `SELECT conrelid::regclass::text AS part, confrelid::regclass::text AS version FROM pg_constraint
     WHERE contype = 'f' AND conname LIKE '%\\_version\\_id\\_fkey' ORDER BY 1`,
  )
  const hash = createHash('sha256')
  const add = async (name: string, sql: string): Promise<void> => {
    hash.update(`${name}\n${(await rowsOf(db, sql)).join('\n')}\n`)
  }
  for (const table of versions)
    await add(table, `SELECT ${without('v')}::text AS row FROM ${table} v WHERE retracted_in IS NULL ORDER BY 1`)
  for (const { part, version } of parts)
    await add(part, `SELECT (${without('p')} || jsonb_build_object('of', ${without('v')}))::text AS row
      FROM ${part} p JOIN ${version} v ON v.id = p.version_id WHERE v.retracted_in IS NULL ORDER BY 1`)
  await add('rate_period', `SELECT ${without('r')}::text AS row FROM rate_period r WHERE edition_to IS NULL ORDER BY 1`)
  return hash.digest('hex')
}
