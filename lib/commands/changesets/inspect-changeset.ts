import { authorsOf, findChangeset, listDrafts, type Changeset, type StoredChange } from '@/lib/data/changesets'
import { isPool, type Db } from '@/lib/data/db'
import { lockPublishing } from '@/lib/data/editions'
import { readInTrial } from '@/lib/data/trial'
import { can, type Actor } from '@/lib/domain/actor'
import type { Conflict } from '@/lib/domain/changeset/conflict'
import { ok, refused, type Result } from '@/lib/domain/result'
import { checkChangeset, type ChangesetProblem } from './check-changeset'
import { conflictsOf } from './conflicts-of'
import { EDITABLE } from './hold-changeset'

interface Looking {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
}

/** A changeset with all that can be said of it. */
export interface InspectedChangeset {
  readonly changeset: Changeset
  /** Everybody who worked on it, by the ids of the log. */
  readonly authors: readonly string[]
  readonly changes: readonly StoredChange[]
  /** What keeps it from being submitted, and which of its records an edition changed since; nothing once it is over. */
  readonly problems: readonly ChangesetProblem[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Reads a changeset and asks its rules, all at one moment. Since the rules try the next edition out, it takes its turn with
 * those who publish. It is no command: it changes nothing, and the log has no line of it.
 */
export const inspectChangeset = async ({ db, actor, now }: Looking, id: string): Promise<Result<InspectedChangeset>> => {
  if (!isPool(db)) throw new Error('to inspect a changeset needs a transaction of its own')
  if (!can(actor, 'propose')) return refused('forbidden', `${actor.id} may not see what is not published.`)
  return readInTrial(db, async (tx): Promise<Result<InspectedChangeset>> => {
    await lockPublishing(tx)
    const changeset = await findChangeset(tx, id)
    if (changeset === null) return refused('not_found', `There is no changeset ${id}.`, { field: 'id', value: id })
    const [authors, changes] = [await authorsOf(tx, id), await listDrafts(tx, id)]
    const isOpen = EDITABLE.includes(changeset.state)
    const conflicts = isOpen ? await conflictsOf(tx, id) : []
    return ok({ changeset, authors, changes, conflicts, problems: isOpen ? await checkChangeset(tx, id, now) : [] })
  })
}
