import { findDanglingReferences } from '@/lib/data/dangling'
import type { Db } from '@/lib/data/db'
import { FACTS, type FactTable } from '@/lib/data/facts'
import { keyOf, NOUNS, type Change, type Noun, type Proposal, type RecordOf } from '@/lib/domain/record/change'
import { ok, refused, type Result } from '@/lib/domain/result'

const repeated = (keys: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  return keys.find((key) => seen.size === seen.add(key).size)
}

const applyNoun = async <N extends Noun>(
  db: Db,
  edition: number,
  noun: N,
  changes: readonly Change[],
): Promise<Result<null>> => {
  const table: FactTable<N> = FACTS[noun]
  const twice = repeated(changes.map(keyOf))
  if (twice !== undefined)
    return refused('conflict', `The changeset changes ${noun} ${twice} twice. Keep one of the changes.`)
  const replaced = changes.filter(({ act }) => act !== 'create').map(keyOf)
  if (replaced.length > 0) {
    const { count } = await table.retract(db, edition, replaced)
    if (count !== replaced.length)
      return refused('not_found', `Of ${noun} ${replaced.join(', ')} not all exist, so they cannot be corrected.`)
  }
  const proposals = changes.filter((change): change is Proposal => change.act !== 'retract')
  // The schema of a change ties the record to its noun, which the types cannot follow through the filter.
  const records = proposals.map(({ record }) => record) as unknown as RecordOf<N>[]
  if (records.length > 0) await table.save(db, edition, records)
  return ok(null)
}

/** Turns proposed changes into version rows of an open edition: all of them, or a refusal that names what is wrong. */
export const applyChanges = async (db: Db, edition: number, changes: readonly Change[]): Promise<Result<null>> => {
  for (const noun of NOUNS) {
    const applied = await applyNoun(db, edition, noun, changes.filter((change) => change.noun === noun))
    if (!applied.ok) return applied
  }
  const [dangling] = await findDanglingReferences(db)
  return dangling === undefined
    ? ok(null)
    : refused('precondition', `${dangling.from} refers to ${dangling.to}, which would not exist.`)
}
