import { z } from 'zod'
import { addAuthor, appendChange, markEdited } from '@/lib/data/changesets'
import { newestEdition } from '@/lib/data/editions'
import { mayEdit } from '@/lib/domain/actor'
import { SeenChange } from '@/lib/domain/changeset/draft-change'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { EDITABLE, holdChangeset } from './hold-changeset'
import { newChange } from './new-change'

/** Adds a change to a changeset, complete or not; one that was submitted becomes a draft again. */
export const addChange = command({
  name: 'add change',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), change: SeenChange }),
  subject: ({ id }) => id,
  handle: async ({ db, actor }, { id, change }) => {
    const held = await holdChangeset(db, id, EDITABLE)
    if (!held.ok) return held
    await markEdited(db, id)
    const ordinal = await appendChange(db, id, newChange(change, await newestEdition(db)))
    await addAuthor(db, id, ordinal, actor.id)
    return ok({ ordinal })
  },
  detail: ({ change }, { ordinal }) => ({ ordinal, after: JSON.stringify(change) }),
})
