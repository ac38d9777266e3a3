import type { Db } from '@/lib/data/db'
import { namesOfPeople } from '@/lib/data/published'
import type { ChangesetAnswer } from './contract'
import type { Inspected } from './inspected'
import { tellConflict } from './tell-conflict'

/** A changeset as the API tells it. */
export const tellChangeset = async (db: Db, { changeset, authors, changes, problems, conflicts }: Inspected): Promise<ChangesetAnswer> => {
  const names = await namesOfPeople(db, [...authors, changeset.author])
  const nameOf = (actor: string): string => names.get(actor) ?? actor
  const { id, title, reason, state, author, comment, revision, reverts } = changeset
  return {
    changeset: { id, title, reason, state, author: nameOf(author), comment, revision, reverts, authors: authors.map(nameOf) },
    changes: changes.map(({ ordinal, noun, act, key, record, basedOn, revision: own, reason: why }) => ({
      ordinal, noun, act, key, record, basedOn, revision: own, reason: why,
    })),
    problems: [...problems],
    conflicts: conflicts.map(tellConflict),
  }
}
