import { editChange } from '@/lib/commands/changesets/edit-change'
import { removeChange } from '@/lib/commands/changesets/remove-change'
import { readEditConflict } from '@/lib/queries/changesets/read-conflict'
import { byKey } from '../../../../by-key'
import { problemOf } from '../../../../problem'
import { done, ofChange } from '../../../answers'
import { CHANGESET_ADDRESSES } from '../../../verbs'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = byKey(CHANGESET_ADDRESSES['/changesets/{id}/changes/{ordinal}'], {
  PUT: ofChange(async (id, ordinal, { context, body }) => {
    const edited = await editChange(context, { ...body, id, ordinal })
    if (edited.ok) return Response.json({ ordinal, revision: edited.value.revision })
    return problemOf(edited, edited.code === 'conflict' ? { conflicts: await readEditConflict(context.db, id, ordinal, body['change']) } : {})
  }),
  DELETE: ofChange(async (id, ordinal, { context, parameters: { revision } }) => {
    const removed = await removeChange(context, { id, ordinal, revision: Number(revision) })
    if (removed.ok) return done()
    return problemOf(removed, removed.code === 'conflict' ? { conflicts: await readEditConflict(context.db, id, ordinal, null) } : {})
  }),
})
