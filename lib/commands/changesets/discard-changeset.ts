import { z } from 'zod'
import { markDiscarded } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { EDITABLE, holdChangeset } from './hold-changeset'

/** Gives a changeset up. It stays to be read by editors, and can neither be edited nor published any more. */
export const discardChangeset = command({
  name: 'discard changeset',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid() }),
  subject: ({ id }) => id,
  handle: async ({ db }, { id }) => {
    const held = await holdChangeset(db, id, EDITABLE)
    if (!held.ok) return held
    await markDiscarded(db, id)
    return ok({ id })
  },
})
