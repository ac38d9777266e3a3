import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/db'
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

/** A draft by somebody, its changes whole or not. */
export const draftBy = async (db: Db, actor: typeof ANA, changes: readonly unknown[], title = 'A test'): Promise<string> => {
  const id = randomUUID()
  demand(await createChangeset({ db, actor, now: new Date() }, { id, title, reason: 'To test it', changes }))
  return id
}

/** As {@link draftBy}, handed over. */
export const submittedBy = async (db: Db, actor: typeof ANA, changes: readonly unknown[]): Promise<string> => {
  const id = await draftBy(db, actor, changes)
  demand(await submitChangeset({ db, actor, now: new Date() }, { id }))
  return id
}
