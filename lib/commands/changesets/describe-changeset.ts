import { z } from 'zod'
import { markEdited, renameChangeset } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { words } from '@/lib/domain/record/fields'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { asSeen, EDITABLE, holdChangeset } from './hold-changeset'

/** Gives a changeset another title and reason. Readers see both beside the edition, so this too makes it a draft again. */
export const describeChangeset = command({
  name: 'describe changeset',
  allow: mayEdit,
  input: z.strictObject({ id: z.uuid(), revision: z.int().min(1), title: words, reason: words }),
  subject: ({ id }) => id,
  handle: async ({ db }, { id, revision, title, reason }) => {
    const held = await holdChangeset(db, id, EDITABLE)
    const seen = held.ok ? asSeen(held.value, revision) : held
    if (!seen.ok) return seen
    await markEdited(db, id)
    await renameChangeset(db, id, { title, reason })
    return ok({ before: { title: seen.value.title, reason: seen.value.reason } })
  },
  detail: ({ title, reason }, { before }) => ({ before, after: { title, reason } }),
})
