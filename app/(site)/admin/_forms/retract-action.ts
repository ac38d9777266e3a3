'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { removeChange } from '@/lib/commands/changesets/remove-change'
import { saveChanges } from '@/lib/commands/changesets/save-changes'
import { mayEdit } from '@/lib/domain/actor'
import { isNoun } from '@/lib/domain/record/noun-slugs'
import { adminPaths } from '@/lib/admin-paths'
import { formWords } from '@/lib/words/forms'
import { commandContext } from '../../_people/asking'
import { textOf } from '../../_people/outcome'

const numberOf = (data: FormData, name: string): number | null => (/^\d{1,9}$/.test(textOf(data, name)) ? Number(textOf(data, name)) : null)

const seenIn = (data: FormData) => {
  const [ordinal, revision] = [numberOf(data, 'ordinal'), numberOf(data, 'revision')]
  return ordinal === null || revision === null ? null : { ordinal, revision }
}

/** Retracts a record in a draft, which is made where there is none. */
export const retractAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(adminPaths.home())
  const [noun, key, reason] = [textOf(data, 'noun'), textOf(data, 'key'), textOf(data, 'reason').trim()]
  if (mayEdit(context.actor) && (!isNoun(noun) || reason === '')) return { ok: false, message: formWords.retractReasonMissing }
  const given = textOf(data, 'changeset')
  const id = given === '' ? randomUUID() : given
  const opening = given === '' ? { title: formWords.retractDraft(key), reason } : null
  const change = { noun, act: 'retract', key, reason, basedOn: numberOf(data, 'basedOn') ?? 0 }
  const saved = await saveChanges(context, { id, opening, changes: [{ seen: seenIn(data), change }] })
  return saved.ok ? redirect(adminPaths.changeset(id)) : { ok: false, message: saved.message }
}

/** Takes a change out of its draft. */
export const removeAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const { context } = await commandContext(adminPaths.home())
  const id = textOf(data, 'changeset')
  const removed = await removeChange(context, { id, ...seenIn(data) })
  return removed.ok ? redirect(adminPaths.changeset(id)) : { ok: false, message: removed.message }
}
