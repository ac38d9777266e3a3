import { z } from 'zod'
import { insertChangeset } from '@/lib/data/changesets'
import { mayEdit } from '@/lib/domain/actor'
import { Change, type Change as ChangeType } from '@/lib/domain/record/change'
import { words } from '@/lib/domain/record/fields'
import { ok } from '@/lib/domain/result'
import { command } from '../command'

export interface CreateChangesetInput {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly changes: readonly ChangeType[]
}

const CreateChangesetInput: z.ZodType<CreateChangesetInput> = z.strictObject({
  id: z.uuid(),
  title: words,
  reason: words,
  changes: z.array(Change),
})

/** Stores proposed changes as a draft. Nothing of it can be read as a fact before it is published. */
export const createChangeset = command({
  name: 'create changeset',
  allow: mayEdit,
  input: CreateChangesetInput,
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, title, reason, changes }) => {
    await insertChangeset(db, { id, title, reason, author: actor.id, createdAt: now }, changes)
    return ok({ id })
  },
})
