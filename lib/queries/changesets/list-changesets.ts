import { listChangesets, type ChangesetFilter } from '@/lib/data/changeset-list'
import type { Db } from '@/lib/data/db'
import { namesOfPeople } from '@/lib/data/published'
import { can, type Actor } from '@/lib/domain/actor'
import { ok, refused, type Refusal, type Result } from '@/lib/domain/result'
import type { ChangesetEntry, ChangesetsAnswer } from './contract'

/** The refusal of who may not see what is not published; null for everybody else. */
export const unseenBy = (actor: Actor): Refusal | null =>
  can(actor, 'propose') ? null : refused('forbidden', `${actor.id} may not see what is not published.`)

/** Changesets with their authors by name. Whoever asks for them has asked {@link unseenBy} first. */
export const tellChangesets = async (db: Db, filter: ChangesetFilter): Promise<ChangesetEntry[]> => {
  const found = await listChangesets(db, filter)
  const names = await namesOfPeople(db, found.map(({ author }) => author))
  return found.map(({ id, title, reason, state, author, comment, revision, reverts, changeCount }) => ({
    id, title, reason, state, author: names.get(author) ?? author, comment, revision, reverts, changes: changeCount,
  }))
}

/** Changesets as the API tells them; for those who may propose. */
export const answerChangesets = async (db: Db, actor: Actor, filter: ChangesetFilter): Promise<Result<ChangesetsAnswer>> =>
  unseenBy(actor) ?? ok({ changesets: await tellChangesets(db, filter) })
