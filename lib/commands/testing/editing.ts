import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/db'
import { newestEdition } from '@/lib/data/editions'
import { personActor } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/result'
import { createChangeset } from '../changesets/create-changeset'
import { submitChangeset } from '../changesets/submit-changeset'

/** The people of the tests of editing. */
export const ANA = personActor('ana', 'editor')
export const BEN = personActor('ben', 'editor')
export const ROSE = personActor('rose', 'reviewer')
export const ADA = personActor('ada', 'administrator')

/** The value of a result that must be one. */
export const demand = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`refused: ${result.code}: ${result.message}`)
}

/** Changes as somebody makes them who looks at the newest edition, where they do not say which they saw. */
export const onNewest = async <C extends object>(db: Db, changes: readonly C[]): Promise<object[]> => {
  const basedOn = await newestEdition(db)
  return changes.map((change) => ({ basedOn, ...change }))
}

/** A draft by somebody, its changes whole or not. */
export const draftBy = async (db: Db, actor: typeof ANA, changes: readonly object[], title = 'A test'): Promise<string> => {
  const id = randomUUID()
  demand(await createChangeset({ db, actor, now: new Date() }, { id, title, reason: 'To test it', changes: await onNewest(db, changes) }))
  return id
}

/** As {@link draftBy}, handed over. */
export const submittedBy = async (db: Db, actor: typeof ANA, changes: readonly object[]): Promise<string> => {
  const id = await draftBy(db, actor, changes)
  demand(await submitChangeset({ db, actor, now: new Date() }, { id }))
  return id
}
