import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/db'
import type { Actor } from '@/lib/domain/actor'
import type { Change } from '@/lib/domain/record/change'
import type { Result } from '@/lib/domain/result'
import { createChangeset } from '../changesets/create-changeset'
import { publishChangeset } from '../changesets/publish-changeset'
import { submitChangeset } from '../changesets/submit-changeset'
import { onNewest } from './editing'

const AUTHOR: Actor = { kind: 'system', id: 'system:test' }
const PUBLISHER: Actor = { kind: 'person', id: 'person:somebody-else', role: 'reviewer' }

/** Proposes changes, hands them over and has somebody else publish them, as every edition after the first comes about. */
export const publishChanges = async (db: Db, changes: readonly Change[]): Promise<Result<{ edition: number }>> => {
  const [id, now] = [randomUUID(), new Date()]
  const asAuthor = { db, actor: AUTHOR, now }
  const created = await createChangeset(asAuthor, { id, title: 'A test', reason: 'To test it', changes: await onNewest(db, changes) })
  if (!created.ok) return created
  const submitted = await submitChangeset(asAuthor, { id })
  return submitted.ok ? publishChangeset({ db, actor: PUBLISHER, now }, { id }) : submitted
}
