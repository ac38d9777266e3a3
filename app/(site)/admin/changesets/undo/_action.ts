'use server'

import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { FormOutcome } from '@/components/ui/action-form'
import { revertEdition } from '@/lib/commands/changesets/revert-edition'
import { adminPaths } from '@/lib/admin-paths'
import { commandContext } from '../../../_people/asking'
import { outcomeOf, textOf } from '../../../_people/outcome'

/** Makes the changeset that undoes an edition, and leads to it. */
export const undoEditionAction = async (_before: FormOutcome | null, data: FormData): Promise<FormOutcome> => {
  const edition = textOf(data, 'edition')
  const { context } = await commandContext(adminPaths.undoEdition({ edition }))
  const id = randomUUID()
  const made = await revertEdition(context, { id, edition: Number(edition), title: textOf(data, 'title'), reason: textOf(data, 'reason') })
  if (!made.ok) return outcomeOf(made, '')
  redirect(adminPaths.changeset(id))
}
