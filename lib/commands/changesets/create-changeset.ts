import { z } from 'zod'
import { insertChangeset } from '@/lib/data/changesets'
import { newestEdition } from '@/lib/data/editions'
import { mayEdit } from '@/lib/domain/actor'
import { SeenChange } from '@/lib/domain/changeset/draft-change'
import { words } from '@/lib/domain/record/fields'
import { ok } from '@/lib/domain/result'
import { command } from '../command'
import { newChange } from './new-change'

const Input = z.strictObject({ id: z.uuid(), title: words, reason: words, changes: z.array(SeenChange) })

/**
 * Stores proposed changes as a draft, complete or not. Nothing of it can be read as a fact before it is published, and its
 * rules are asked when it is submitted.
 */
export const createChangeset = command({
  name: 'create changeset',
  allow: mayEdit,
  input: Input,
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, title, reason, changes }) => {
    const newest = await newestEdition(db)
    const stored = changes.map((change) => newChange(change, newest))
    await insertChangeset(db, { id, title, reason, author: actor.id, createdAt: now }, stored)
    return ok({ id })
  },
})
