import { listDrafts, type StoredChange } from '@/lib/data/changesets'
import type { Db } from '@/lib/data/db'
import { ok, refused, type Result } from '@/lib/domain/result'
import { EDITABLE, holdChangeset } from './hold-changeset'

interface Seen {
  readonly id: string
  readonly ordinal: number
  /** The revision of the change that the editor looked at. */
  readonly revision: number
}

/**
 * Finds the change of a changeset that somebody wants to edit or remove, as long as it still is what they looked at: of two
 * editors of one change the second is told, and overwrites nothing.
 */
export const holdChange = async (db: Db, { id, ordinal, revision }: Seen): Promise<Result<StoredChange>> => {
  const held = await holdChangeset(db, id, EDITABLE)
  if (!held.ok) return held
  const stored = (await listDrafts(db, id)).find((change) => change.ordinal === ordinal)
  if (stored === undefined)
    return refused('not_found', `Changeset ${id} has no change ${ordinal}.`, { field: 'ordinal', value: String(ordinal) })
  return stored.revision === revision
    ? ok(stored)
    : refused('conflict', `${stored.noun} ${stored.key} was edited since you looked at it. Compare both versions and choose.`, {
        field: 'revision',
        value: String(revision),
      })
}
