'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { checkImport } from '@/lib/commands/imports/check-import'
import { importRecords } from '@/lib/commands/imports/import-records'
import { settleImport } from '@/lib/commands/imports/settle-import'
import { adminPaths } from '@/lib/admin-paths'
import { commandContext } from '../../_people/asking'
import { textOf } from '../../_people/outcome'

const given = (data: FormData, name: string): string | null => {
  const text = textOf(data, name)
  return text === '' ? null : text
}

/** Settles how the file is read and finds what would come of its rows; meanwhile the page asks how far that is. */
export const checkAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const id = textOf(data, 'id')
  const { context } = await commandContext(adminPaths.importOne(id))
  const settled = await settleImport(context, {
    id,
    said: { encoding: given(data, 'encoding'), delimiter: given(data, 'delimiter'), decimalSign: given(data, 'decimalSign') },
    mapping: data.getAll('column').map((path) => (path === '' ? null : path)),
    into: given(data, 'into'),
  })
  if (!settled.ok) return { ok: false, message: settled.message }
  const checked = await checkImport(context, id)
  return checked.ok ? redirect(adminPaths.importOne(id)) : { ok: false, message: checked.message }
}

/** Puts the rows that change something into their changeset. */
export const addAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const id = textOf(data, 'id')
  const { context } = await commandContext(adminPaths.importOne(id))
  const created = data.has('title') ? { id: randomUUID(), title: textOf(data, 'title'), reason: textOf(data, 'reason') } : null
  const added = await importRecords(context, { id, created, leaveOut: data.has('leaveOut') })
  return added.ok ? redirect(adminPaths.changeset(added.value.changeset)) : { ok: false, message: added.message }
}
