'use server'

import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { createChangeset } from '@/lib/commands/changesets/create-changeset'
import { describeChangeset } from '@/lib/commands/changesets/describe-changeset'
import { discardChangeset } from '@/lib/commands/changesets/discard-changeset'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { returnChangeset } from '@/lib/commands/changesets/return-changeset'
import { settleConflict } from '@/lib/commands/changesets/settle-conflict'
import { submitChangeset } from '@/lib/commands/changesets/submit-changeset'
import type { Context } from '@/lib/commands/command'
import type { Result } from '@/lib/domain/result'
import { adminPaths } from '@/lib/admin-paths'
import { changesetWords as words } from '@/lib/words/changesets'
import { commandContext } from '../../_people/asking'
import { outcomeOf, textOf } from '../../_people/outcome'

const numberOf = (data: FormData, name: string): number => Number(textOf(data, name))

const wordsOf = (data: FormData) => ({ title: textOf(data, 'title'), reason: textOf(data, 'reason') })

/** Does something to the changeset that a form names, says what came of it, and shows its page anew. */
const toChangeset = async (data: FormData, deed: (context: Context, id: string) => Promise<Result<unknown>>, done: string): Promise<FormOutcome> => {
  const id = textOf(data, 'id')
  const { context } = await commandContext(adminPaths.changeset(id))
  const outcome = outcomeOf(await deed(context, id), done)
  revalidatePath(adminPaths.changeset(id))
  return outcome
}

export const createChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(adminPaths.changesets())
  const id = randomUUID()
  const made = await createChangeset(context, { id, ...wordsOf(data), changes: [] })
  if (!made.ok) return outcomeOf(made, '')
  redirect(adminPaths.changeset(id))
}

export const describeChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> =>
  toChangeset(data, (context, id) => describeChangeset(context, { id, revision: numberOf(data, 'revision'), ...wordsOf(data) }), words.described)

export const submitChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> =>
  toChangeset(data, (context, id) => submitChangeset(context, { id }), words.submitted)

export const returnChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> =>
  toChangeset(
    data,
    (context, id) => returnChangeset(context, { id, comment: textOf(data, 'comment'), revision: numberOf(data, 'revision') }),
    words.returned,
  )

export const discardChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> =>
  toChangeset(data, (context, id) => discardChangeset(context, { id }), words.discarded)

export const publishChangesetAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> =>
  toChangeset(data, (context, id) => publishChangeset(context, { id, revision: numberOf(data, 'revision') }), words.published)

export const settleConflictAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const mine = data.getAll('contested').filter((field): field is string => typeof field === 'string' && textOf(data, `choice ${field}`) === 'mine')
  const seen = { ordinal: numberOf(data, 'ordinal'), revision: numberOf(data, 'revision'), changedIn: numberOf(data, 'changedIn') }
  return toChangeset(data, (context, id) => settleConflict(context, { id, ...seen, mine }), words.conflict.settled)
}
