import type { Db } from './db'

/** A measure whose scope or headings have a code that begins as the code asked does, or with which the code asked begins. */
export interface CodeHit {
  readonly id: string
  /** The codes that meet the one asked, as they are recorded, with their system where they have one. */
  readonly codes: readonly string[]
  /** Digits that the closest of them shares with the code asked. */
  readonly shared: number
}

/** Every beginning of a code, from two digits on. */
const beginnings = (digits: string): string[] =>
  Array.from({ length: Math.max(0, digits.length - 1) }, (_, index) => digits.slice(0, index + 2))

/** The measures as of an edition that a code meets, the closest first. `digits`: 2 to 10 digits, without dots. */
export const findByCode = (db: Db, edition: number, digits: string): Promise<CodeHit[]> =>
  db.$queryRaw<CodeHit[]>`
    WITH met AS (
      SELECT version_id AS version, code_system || ' ' || prefix AS code, length(prefix) AS digits
      FROM scope_line
      WHERE include AND (prefix LIKE ${`${digits}%`} OR prefix = ANY(${beginnings(digits)}::text[]))
      UNION ALL
      SELECT id, heading, length(replace(heading, '.', ''))
      FROM measure_version, unnest(headings) AS heading
      WHERE replace(heading, '.', '') LIKE ${`${digits}%`} OR replace(heading, '.', '') = ANY(${beginnings(digits)}::text[])
    )
    SELECT measure_id AS id, array_agg(DISTINCT code ORDER BY code) AS codes,
           max(least(digits, ${digits.length}::int))::int AS shared
    FROM met JOIN measure_version ON measure_version.id = met.version
    WHERE added_in <= ${edition} AND (retracted_in IS NULL OR retracted_in > ${edition})
    GROUP BY measure_id
    ORDER BY shared DESC, min(digits), measure_id`
