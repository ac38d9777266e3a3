import { z } from 'zod'
import { findChangeset, listChanges, markPublished } from '@/lib/data/changesets'
import { lockPublishing, newestEdition, openEdition, sealEdition } from '@/lib/data/editions'
import { mayPublish } from '@/lib/domain/actor'
import { ok, refused } from '@/lib/domain/result'
import { command } from '../command'
import { applyChanges } from './apply-changes'
import { checkCommitments } from './check-commitments'
import { repaint, touchedMeasures } from './repaint'

/**
 * Publishes a submitted changeset as the next edition: all of it or nothing. Its changes become version rows, the
 * measures that they touch are painted anew, and the edition is sealed with the moment of publication.
 */
export const publishChangeset = command({
  name: 'publish changeset',
  // Whether this actor may publish this changeset depends on its author and is decided below.
  allow: () => true,
  input: z.strictObject({ id: z.uuid() }),
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id }) => {
    await lockPublishing(db)
    const changeset = await findChangeset(db, id)
    if (changeset === null) return refused('not_found', `There is no changeset ${id}.`, { field: 'id', value: id })
    if (changeset.state !== 'submitted')
      return refused('precondition', `Changeset ${id} is ${changeset.state}; only a submitted one can be published.`)
    if (!mayPublish(actor, changeset.author, (await newestEdition(db)) + 1))
      return refused('forbidden', `${actor.id} may not publish this changeset: somebody else than its author does.`)
    const changes = await listChanges(db, id)
    const edition = await openEdition(db, id)
    const applied = await applyChanges(db, edition, changes)
    if (!applied.ok) return applied
    const sound = await checkCommitments(db, edition)
    if (!sound.ok) return sound
    await repaint(db, edition, await touchedMeasures(db, changes))
    await markPublished(db, id, actor.id)
    await sealEdition(db, edition, now)
    return ok({ edition })
  },
})
