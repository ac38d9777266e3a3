import type { Conflict, ConflictField } from '@/lib/domain/changeset/conflict'
import type { EditConflict } from '@/lib/domain/changeset/edit-conflict'
import type { ConflictEntry } from '../contract/problem'

const tellFields = (fields: readonly ConflictField[]): ConflictEntry['fields'] =>
  fields.map(({ field, base, theirs, mine, both }) => ({ field, base: base ?? null, theirs: theirs ?? null, mine: mine ?? null, both }))

/** A conflict with an edition, or with another editor of the changeset, as answers tell it. */
export const tellConflict = (conflict: Conflict | EditConflict): ConflictEntry => {
  const { ordinal, noun, key, basedOn, fields } = conflict
  const since = 'changedIn' in conflict ? { changedIn: conflict.changedIn, revision: null } : { changedIn: null, revision: conflict.revision }
  return { ordinal, noun, key, basedOn, ...since, fields: tellFields(fields) }
}

interface Words {
  readonly title: unknown
  readonly reason: unknown
}

/** Both versions of the words of a changeset, of which no older one is kept. */
export const tellWordsConflict = (theirs: Words & { readonly revision: number }, mine: Words): ConflictEntry => ({
  ordinal: null, noun: null, key: null, basedOn: null, changedIn: null, revision: theirs.revision,
  fields: (['title', 'reason'] as const)
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ field, base: null, theirs: theirs[field] ?? null, mine: mine[field] ?? null, both: true })),
})
