import type { RecordedVersion } from '@/lib/domain/changeset/conflict'
import type { DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { Noun } from '@/lib/domain/record/change'
import type { Db } from './db'

export interface RecordName {
  readonly noun: Noun
  readonly key: string
}

/** One text for a record of a noun. */
export const nameOf = ({ noun, key }: RecordName): string => `${noun} ${key}`

/** A record of which nothing was published. */
export const NEVER: RecordedVersion = { record: null, edition: 0 }

export type Recorded = (name: RecordName) => RecordedVersion

/**
 * The named records as of an edition. All facts come from published changes, which are kept for ever: a record is what the
 * latest change of it up to that edition left.
 */
export const recordedAsOf = async (db: Db, names: readonly RecordName[], edition: number): Promise<Recorded> => {
  const [nouns, keys] = [names.map(({ noun }) => noun), names.map(({ key }) => key)]
  const rows = await db.$queryRaw<{ noun: Noun; key: string; record: DraftRecord | null; edition: number }[]>`
    SELECT DISTINCT ON (c.noun, c.key) c.noun, c.key, c.record, e.number AS edition
    FROM (SELECT DISTINCT * FROM unnest(${nouns}::text[], ${keys}::text[]) AS named (noun, key)) n
    JOIN changeset_change c ON c.noun = n.noun AND c.key = n.key
    JOIN edition e ON e.changeset_id = c.changeset_id
    WHERE e.published_at IS NOT NULL AND e.number <= ${edition}
    ORDER BY c.noun, c.key, e.number DESC`
  const found = new Map(rows.map(({ record, edition: changedIn, ...name }) => [nameOf(name), { record, edition: changedIn }]))
  return (name) => found.get(nameOf(name)) ?? NEVER
}

/** A record as it stands, with the edition that left it so. */
export interface LiveRecord extends RecordName {
  readonly record: DraftRecord
  readonly edition: number
}

/** Every record of these nouns that is not retracted as of an edition, by noun and key. */
export const listRecorded = (db: Db, nouns: readonly Noun[], edition: number): Promise<LiveRecord[]> => db.$queryRaw<LiveRecord[]>`
  SELECT noun, key, record, edition FROM (
    SELECT DISTINCT ON (c.noun, c.key) c.noun, c.key, c.act, c.record, e.number AS edition
    FROM changeset_change c JOIN edition e ON e.changeset_id = c.changeset_id
    WHERE e.published_at IS NOT NULL AND e.number <= ${edition} AND c.noun = ANY (${[...nouns]}::text[])
    ORDER BY c.noun, c.key, e.number DESC
  ) AS latest WHERE act <> 'retract' ORDER BY noun, key`
