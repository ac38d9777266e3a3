import { z } from 'zod'
import { authorsOf, listChanges } from '@/lib/data/changesets'
import { lockPublishing, newestEdition } from '@/lib/data/editions'
import { countOtherPublishers, readLonePublishing } from '@/lib/data/lone-publishing'
import { can } from '@/lib/domain/actor'
import { decidePublisher } from '@/lib/domain/changeset/publisher'
import { refused } from '@/lib/domain/result'
import { command } from '../command'
import { conflictsOf, refusalOfConflicts } from './conflicts-of'
import { asSeen, holdChangeset } from './hold-changeset'
import { makeEdition } from './make-edition'

/**
 * Publishes a submitted changeset as the next edition: all of it or nothing, by somebody who worked on no change of it. The
 * publisher is who asks, never a name in the request.
 */
export const publishChangeset = command({
  name: 'publish changeset',
  // Whether this actor may publish this changeset depends on its authors as well, and is decided below.
  allow: (actor) => actor.kind === 'system' || can(actor, 'publish'),
  input: z.strictObject({ id: z.uuid(), revision: z.int().min(1).optional() }),
  subject: ({ id }) => id,
  handle: async ({ db, actor, now }, { id, revision }) => {
    await lockPublishing(db)
    const held = await holdChangeset(db, id, ['submitted'])
    const seen = held.ok ? asSeen(held.value, revision) : held
    if (!seen.ok) return seen
    const edition = (await newestEdition(db)) + 1
    const [authors, lone] = [await authorsOf(db, id), await readLonePublishing(db)]
    const alone = decidePublisher(actor, { edition, authors, lone })
    if (!alone.ok) return alone
    if (alone.value !== null && (await countOtherPublishers(db, actor.id)) > 0)
      return refused('forbidden', 'You are not alone any more: somebody else can publish this.')
    const conflict = refusalOfConflicts(await conflictsOf(db, id))
    if (conflict !== null) return conflict
    return makeEdition(db, { id, changes: await listChanges(db, id), publisher: actor.id, aloneReason: alone.value, now })
  },
  detail: (_input, { edition }) => ({ edition }),
})
