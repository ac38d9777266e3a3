import { addChange } from '@/lib/commands/changesets/add-change'
import { byKey } from '../../../by-key'
import { answer, ofChangeset } from '../../answers'
import { CHANGESET_ADDRESSES } from '../../verbs'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = byKey(CHANGESET_ADDRESSES['/changesets/{id}/changes'], {
  POST: ofChangeset(async (id, { context, body }) =>
    answer(await addChange(context, { ...body, id }), ({ ordinal }) => Response.json({ ordinal, revision: 1 }, { status: 201 })),
  ),
})
