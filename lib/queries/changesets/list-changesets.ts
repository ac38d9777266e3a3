import { listChangesets, type ChangesetFilter } from '@/lib/data/changeset-list'
import type { Db } from '@/lib/data/db'
import { namesOfPeople } from '@/lib/data/published'
import { can, type Actor } from '@/lib/domain/actor'
import { ok, refused, type Result } from '@/lib/domain/result'
import type { ChangesetsAnswer } from './contract'

/** Changesets as the API tells them; for those who may propose. */
export const answerChangesets = async (db: Db, actor: Actor, filter: ChangesetFilter): Promise<Result<ChangesetsAnswer>> => {
  if (!can(actor, 'propose')) return refused('forbidden', `${actor.id} may not see what is not published.`)
  const found = await listChangesets(db, filter)
  const names = await namesOfPeople(db, found.map(({ author }) => author))
  return ok({
    changesets: found.map(({ id, title, reason, state, author, comment, revision, reverts, changeCount }) => ({
      id, title, reason, state, author: names.get(author) ?? author, comment, revision, reverts, changes: changeCount,
    })),
  })
}
