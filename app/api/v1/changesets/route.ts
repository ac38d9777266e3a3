import { randomUUID } from 'node:crypto'
import { createChangeset } from '@/lib/commands/changesets/create-changeset'
import { EDITABLE } from '@/lib/commands/changesets/hold-changeset'
import { paths } from '@/lib/paths'
import type { CHANGESET_STATES } from '@/lib/domain/changeset/state'
import { answerChangesets } from '@/lib/queries/changesets/list-changesets'
import { byKey } from '../by-key'
import { answer } from './answers'
import { CHANGESET_ADDRESSES } from './verbs'

type State = (typeof CHANGESET_STATES)[number]

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = byKey(CHANGESET_ADDRESSES['/changesets'], {
  GET: async ({ context: { db, actor }, parameters: { state, author } }) => {
    const states = state === undefined ? EDITABLE : [state as State]
    return answer(await answerChangesets(db, actor, { states, ...(author === undefined ? {} : { author: actor.id }) }), (told) => Response.json(told))
  },
  POST: async ({ context, body }) => {
    const made = await createChangeset(context, { changes: [], ...body, id: randomUUID() })
    return answer(made, ({ id }) => {
      const href = paths.api.changeset(id)
      return Response.json({ id, href }, { status: 201, headers: { Location: href } })
    })
  },
})
