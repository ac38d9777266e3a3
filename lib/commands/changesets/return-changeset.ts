import { z } from 'zod'
import { markReturned } from '@/lib/data/changesets'
import { can } from '@/lib/domain/actor'
import { words } from '@/lib/domain/record/fields'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { asSeen, holdChangeset } from './hold-changeset'

/** Gives a submitted changeset back to its authors, with what has to change before it can be published. */
export const returnChangeset = command({
  name: 'return changeset',
  allow: (actor) => can(actor, 'publish'),
  input: z.strictObject({ id: z.uuid(), comment: words, revision: z.int().min(1).optional() }),
  subject: ({ id }) => id,
  handle: async ({ db }, { id, comment, revision }) => {
    const held = await holdChangeset(db, id, ['submitted'])
    const seen = held.ok ? asSeen(held.value, revision) : held
    if (!seen.ok) return seen
    await markReturned(db, id, comment)
    return ok({ id })
  },
  detail: ({ comment }) => ({ comment }),
})
