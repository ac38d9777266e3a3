import { z } from 'zod'
import { insertChangeset, listChanges, type NewChange } from '@/lib/data/changesets'
import { findEdition } from '@/lib/data/editions'
import { nameOf, recordedAsOf } from '@/lib/data/recorded'
import { mayEdit } from '@/lib/domain/actor'
import { undoOf } from '@/lib/domain/changeset/undo'
import { keyOf } from '@/lib/domain/record/change'
import { words } from '@/lib/domain/record/fields'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'

/**
 * Makes a draft that undoes an edition: what it created goes, what it corrected or retracted comes back. The draft is based
 * on that edition, so a record that was changed again since is a conflict, which its editor settles field by field.
 */
export const revertEdition = command({
  name: 'revert edition',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), edition: z.int().min(1), title: words, reason: words }),
  subject: ({ edition }) => `edition ${edition}`,
  handle: async ({ db, actor, now }, { id, edition, title, reason }) => {
    const found = await findEdition(db, edition)
    if (found === null)
      return refused('not_found', `There is no edition ${edition}.`, { field: 'edition', value: String(edition) })
    const done = (await listChanges(db, found.changesetId)).map((change) => ({ noun: change.noun, act: change.act, key: keyOf(change) }))
    const before = await recordedAsOf(db, done, edition - 1)
    const undoing = done
      .map((change): NewChange => ({ ...undoOf(change, before(change).record), basedOn: edition, reason: null }))
      .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    await insertChangeset(db, { id, title, reason, author: actor.id, createdAt: now, reverts: edition }, undoing)
    return ok({ id })
  },
  detail: ({ id, edition }) => ({ changeset: id, edition }),
})
