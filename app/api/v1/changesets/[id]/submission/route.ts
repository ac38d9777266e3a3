import { inspectChangeset } from '@/lib/commands/changesets/inspect-changeset'
import { submitChangeset } from '@/lib/commands/changesets/submit-changeset'
import { tellConflict } from '@/lib/queries/changesets/tell-conflict'
import { byKey } from '../../../by-key'
import { problemOf } from '../../../problem'
import { done, ofChangeset } from '../../answers'
import { CHANGESET_ADDRESSES } from '../../verbs'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = byKey(CHANGESET_ADDRESSES['/changesets/{id}/submission'], {
  POST: ofChangeset(async (id, { context }) => {
    const submitted = await submitChangeset(context, { id })
    if (submitted.ok) return done()
    // The refusal names what is wrong first; who asked by program wants all of it.
    const inspected = await inspectChangeset(context, id)
    if (!inspected.ok) return problemOf(submitted)
    const { problems, conflicts } = inspected.value
    return problemOf(submitted, { problems: [...problems], conflicts: conflicts.map(tellConflict) })
  }),
})
