import { describeChangeset } from '@/lib/commands/changesets/describe-changeset'
import { discardChangeset } from '@/lib/commands/changesets/discard-changeset'
import { inspectChangeset } from '@/lib/commands/changesets/inspect-changeset'
import { readWordsConflict } from '@/lib/queries/changesets/read-conflict'
import { tellChangeset } from '@/lib/queries/changesets/tell-changeset'
import { byKey } from '../../by-key'
import { problemOf } from '../../problem'
import { answer, done, ofChangeset } from '../answers'
import { CHANGESET_ADDRESSES } from '../verbs'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = byKey(CHANGESET_ADDRESSES['/changesets/{id}'], {
  GET: ofChangeset(async (id, { context }) => {
    const inspected = await inspectChangeset(context, id)
    return inspected.ok ? Response.json(await tellChangeset(context.db, inspected.value)) : problemOf(inspected)
  }),
  PATCH: ofChangeset(async (id, { context, body }) => {
    const described = await describeChangeset(context, { ...body, id })
    if (described.ok) return done()
    return problemOf(described, described.code === 'conflict' ? { conflicts: await readWordsConflict(context.db, id, body) } : {})
  }),
  DELETE: ofChangeset(async (id, { context }) => answer(await discardChangeset(context, { id }), done)),
})
