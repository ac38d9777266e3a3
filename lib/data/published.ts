import type { PublishedChange } from '@/lib/domain/changeset/erratum'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { Change, Noun } from '@/lib/domain/record/change'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

/** An edition as it was published; people by the ids of the log. */
export interface PublishedEdition {
  readonly number: number
  readonly title: string
  readonly reason: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly aloneReason: string | null
  readonly reverts: number | null
  readonly publishedAt: Date
  readonly changes: readonly ChangeCount[]
}

export interface ChangeCount {
  readonly noun: Noun
  readonly act: Change['act']
  readonly count: number
}

interface CountRow {
  number: number
  noun: Noun
  act: Change['act']
  count: number
}

const countChanges = (db: Db, upTo: number): Promise<CountRow[]> => db.$queryRaw<CountRow[]>`
  SELECT e.number, c.noun, c.act, count(*)::int AS count
  FROM edition e JOIN changeset_change c ON c.changeset_id = e.changeset_id
  WHERE e.number <= ${upTo} AND e.published_at IS NOT NULL
  GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`

/** Every edition up to one, newest first. */
export const listEditions = async (db: Db, upTo: number): Promise<PublishedEdition[]> => {
  const rows = await db.$queryRaw<(Omit<PublishedEdition, 'changes'> & { changes?: never })[]>`
    SELECT e.number, s.title, s.reason, s.publisher, s.reverts, e.alone_reason AS "aloneReason", e.published_at AS "publishedAt",
      ARRAY(SELECT DISTINCT a.author FROM (
        SELECT s.author UNION SELECT author FROM change_author WHERE changeset_id = s.id) AS a ORDER BY 1) AS authors
    FROM edition e JOIN changeset s ON s.id = e.changeset_id
    WHERE e.number <= ${upTo} AND e.published_at IS NOT NULL
    ORDER BY e.number DESC`
  const counts = await countChanges(db, upTo)
  return rows.map((row) => ({ ...row, changes: counts.filter(({ number }) => number === row.number).map(({ noun, act, count }) => ({ noun, act, count })) }))
}

/** Published changes with what each found and left: those of one edition, or all that changed something, newest first. */
export const listPublishedChanges = (db: Db, which: { readonly edition: number } | { readonly after: number; readonly upTo: number }): Promise<PublishedChange[]> => {
  const upTo = 'edition' in which ? which.edition : which.upTo
  const wanted =
    'edition' in which
      ? Prisma.sql`edition = ${which.edition} ORDER BY ordinal`
      : Prisma.sql`edition > ${which.after} AND act <> 'create' ORDER BY edition DESC, ordinal`
  return db.$queryRaw<PublishedChange[]>`
    SELECT * FROM (
      SELECT e.number AS edition, c.ordinal, c.noun, c.act, c.key, coalesce(c.reason, s.reason) AS reason, c.record AS after,
        lag(c.record) OVER (PARTITION BY c.noun, c.key ORDER BY e.number) AS before
      FROM changeset_change c JOIN changeset s ON s.id = c.changeset_id JOIN edition e ON e.changeset_id = s.id
      WHERE e.published_at IS NOT NULL AND e.number <= ${upTo}
    ) AS changed WHERE ${wanted}`
}

interface Resting {
  document: string
  noun: 'measure' | 'commitment'
  id: string
}

/** The measures and commitments that rested on documents, in any edition up to one. */
export const restingOn = (db: Db, documentIds: readonly string[], upTo: number): Promise<Resting[]> => db.$queryRaw<Resting[]>`
  WITH cited (document, noun, id, added_in) AS (
    SELECT document_id, 'measure', measure_id, added_in FROM provision_version
    UNION ALL SELECT d.document_id, 'measure', v.measure_id, v.added_in
      FROM measure_document d JOIN measure_version v ON v.id = d.version_id
    UNION ALL SELECT e.document_id, 'commitment', v.commitment_id, v.added_in
      FROM position_evidence e JOIN position_version v ON v.id = e.version_id
    UNION ALL SELECT e.document_id, 'commitment', v.commitment_id, v.added_in
      FROM terms_evidence e JOIN terms_version v ON v.id = e.version_id
    UNION ALL SELECT e.document_id, 'commitment', v.commitment_id, v.added_in
      FROM observation_evidence e JOIN observation_version v ON v.id = e.version_id
    UNION ALL SELECT e.document_id, 'commitment', v.commitment_id, v.added_in
      FROM assessment_evidence e JOIN assessment_version v ON v.id = e.version_id
  )
  SELECT DISTINCT document, noun, id FROM cited
  WHERE document = ANY (${[...documentIds]}::text[]) AND added_in <= ${upTo} ORDER BY 1, 2, 3`

/** The names of people by the ids that the log has for them. */
export const namesOfPeople = async (db: Db, actors: readonly string[]): Promise<Map<string, string>> => {
  const ids = actors.filter((actor) => actor.startsWith('person:')).map((actor) => actor.slice('person:'.length))
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [`person:${id}`, name]))
}
