import { z } from 'zod'
import { addAuthor, deleteChange, markEdited } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { holdChange } from './hold-change'

/** Takes a change out of a changeset. Leaving something out is work on it too: who does so becomes an author. */
export const removeChange = command({
  name: 'remove change',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), ordinal: z.int().min(0), revision: z.int().min(1) }),
  subject: ({ id }) => id,
  handle: async ({ db, actor }, { id, ordinal, revision }) => {
    const held = await holdChange(db, { id, ordinal, revision })
    if (!held.ok) return held
    await markEdited(db, id)
    await addAuthor(db, id, ordinal, actor.id)
    await deleteChange(db, id, ordinal)
    return ok({ ordinal, before: held.value.record })
  },
  detail: ({ ordinal }, { before }) => ({ ordinal, before: JSON.stringify(before) }),
})
