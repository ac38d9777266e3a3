import { z } from 'zod'
import { addAuthor, markEdited, replaceChange } from '@/lib/data/changesets'
import { newestEdition } from '@/lib/data/editions'
import { mayEdit } from '@/lib/domain/actor'
import { ProposedChange } from '@/lib/domain/changeset/draft-change'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { holdChange } from './hold-change'
import { newChange } from './new-change'

/**
 * Puts another proposal in the place of one; whoever does so becomes an author of it. It stays based on the edition that it
 * was based on, unless the editor says to have seen a later one, which is how a conflict is settled.
 */
export const editChange = command({
  name: 'edit change',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), ordinal: z.int().min(0), revision: z.int().min(1), change: ProposedChange }),
  subject: ({ id }) => id,
  handle: async ({ db, actor }, { id, ordinal, revision, change }) => {
    const held = await holdChange(db, { id, ordinal, revision })
    if (!held.ok) return held
    const { basedOn } = held.value
    await markEdited(db, id)
    await replaceChange(db, id, ordinal, newChange({ ...change, basedOn: change.basedOn ?? basedOn }, await newestEdition(db)))
    await addAuthor(db, id, ordinal, actor.id)
    return ok({ ordinal, revision: revision + 1, before: held.value.record })
  },
  detail: ({ ordinal, change }, { before }) => ({ ordinal, before: JSON.stringify(before), after: JSON.stringify(change) }),
})
