import { z } from 'zod'
import { markSubmitted } from '@/lib/data/changesets'
import { lockPublishing } from '@/lib/data/editions'
import { mayEdit } from '@/lib/domain/actor'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { checkChangeset, refusalOfProblems } from './check-changeset'
import { holdChangeset } from './hold-changeset'

/** Hands a draft over for publication by somebody else, once every rule holds for it. */
export const submitChangeset = command({
  name: 'submit changeset',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid() }),
  subject: ({ id }) => id,
  handle: async ({ db, now }, { id }) => {
    // The check tries the next edition out, so it takes its turn with those who publish.
    await lockPublishing(db)
    const held = await holdChangeset(db, id, ['draft', 'returned'])
    if (!held.ok) return held
    const refusal = refusalOfProblems(await checkChangeset(db, id, now))
    if (refusal !== null) return refusal
    await markSubmitted(db, id, now)
    return ok({ id })
  },
})
