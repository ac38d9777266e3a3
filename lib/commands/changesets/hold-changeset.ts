import { lockChangeset, type Changeset } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import type { ChangesetState } from '@/lib/domain/changeset/state'
import { ok, refused, type Result } from '@/lib/domain/result'

/** The states in which a changeset can still be edited. An edit after submission makes it a draft again. */
export const EDITABLE: readonly ChangesetState[] = ['draft', 'returned', 'submitted']

/** Finds a changeset in one of the given states and keeps others from it until the transaction ends. */
export const holdChangeset = async (db: Db, id: string, states: readonly ChangesetState[]): Promise<Result<Changeset>> => {
  const changeset = await lockChangeset(db, id)
  if (changeset === null) return refused('not_found', `There is no changeset ${id}.`, { field: 'id', value: id })
  return states.includes(changeset.state)
    ? ok(changeset)
    : refused('precondition', `Changeset ${id} is ${changeset.state}, and this wants one that is ${states.join(' or ')}.`, {
        field: 'id',
        value: id,
      })
}

/** Refuses to decide on a changeset that is not any more what was looked at. */
export const asSeen = (changeset: Changeset, revision: number | undefined): Result<Changeset> =>
  revision === undefined || revision === changeset.revision
    ? ok(changeset)
    : refused('conflict', `Changeset ${changeset.id} was edited since you looked at it. Look at it again.`, {
        field: 'revision',
        value: String(revision),
      })
