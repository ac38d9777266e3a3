import { listDrafts } from '@/lib/data/changesets'
import { isPool, type Db } from '@/lib/data/db'
import { lockPublishing } from '@/lib/data/editions'
import { readInTrial } from '@/lib/data/trial'
import { can, type Actor } from '@/lib/domain/actor'
import { completeChange } from '@/lib/domain/changeset/draft-change'
import { ok, refused, type Result } from '@/lib/domain/result'
import { checkChangeset, refusalOfProblems } from './check-changeset'
import { holdChangeset, EDITABLE } from './hold-changeset'
import { makeEdition, NOBODY } from './make-edition'

interface Looking {
  readonly db: Db
  readonly actor: Actor
  readonly now: Date
}

/** Reads from a connection on which the changeset is published as `edition`. It must not keep the connection. */
export type Reader<T> = (db: Db, edition: number) => Promise<T>

/**
 * Shows what readers will see: publishes the changeset in a transaction, runs the reader on it, and rolls everything back.
 * Since it goes the way of publishing itself, nothing is shown that would not come, and it takes its turn with those who
 * publish. It is no command: it changes nothing, and the log has no line of it.
 */
export const previewChangeset = async <T>({ db, actor, now }: Looking, id: string, reader: Reader<T>): Promise<Result<T>> => {
  if (!isPool(db)) throw new Error('a preview needs a transaction of its own')
  if (!can(actor, 'propose')) return refused('forbidden', `${actor.id} may not see what is not published.`)
  return readInTrial(db, async (tx): Promise<Result<T>> => {
    await lockPublishing(tx)
    const held = await holdChangeset(tx, id, EDITABLE)
    if (!held.ok) return held
    const refusal = refusalOfProblems(await checkChangeset(tx, id, now))
    if (refusal !== null) return refusal
    const changes = (await listDrafts(tx, id)).map(completeChange)
    const made = await makeEdition(tx, { id, changes, publisher: NOBODY, aloneReason: null, now })
    return made.ok ? ok(await reader(tx, made.value.edition)) : made
  })
}
