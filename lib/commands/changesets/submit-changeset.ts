import { z } from 'zod'
import { findChangeset, markSubmitted } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'

/** Hands a draft over for publication by somebody else. */
export const submitChangeset = command({
  name: 'submit changeset',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid() }),
  subject: ({ id }) => id,
  handle: async ({ db, now }, { id }) => {
    const changeset = await findChangeset(db, id)
    if (changeset === null) return refused('not_found', `There is no changeset ${id}.`, { field: 'id', value: id })
    if (changeset.state !== 'draft' && changeset.state !== 'returned')
      return refused('precondition', `Changeset ${id} is ${changeset.state}; only a draft can be submitted.`)
    await markSubmitted(db, id, now)
    return ok({ id })
  },
})
