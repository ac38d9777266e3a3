import { Change, keyOf } from '@/lib/domain/record/change'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

export type ChangesetState = 'draft' | 'submitted' | 'published' | 'returned' | 'discarded'

export interface Changeset {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly state: ChangesetState
  readonly author: string
}

export const insertChangeset = async (
  db: Db,
  changeset: Omit<Changeset, 'state'> & { createdAt: Date },
  changes: readonly Change[],
): Promise<void> => {
  await db.changeset.create({ data: { ...changeset, state: 'draft' } })
  await db.changesetChange.createMany({
    data: changes.map((change, ordinal) => ({
      changesetId: changeset.id,
      ordinal,
      noun: change.noun,
      act: change.act,
      key: keyOf(change),
      ...(change.act === 'retract' ? {} : { record: change.record as Prisma.InputJsonObject }),
    })),
  })
}

export const findChangeset = async (db: Db, id: string): Promise<Changeset | null> => {
  const row = await db.changeset.findUnique({ where: { id } })
  return row === null ? null : { ...row, state: row.state as ChangesetState }
}

/** The proposed changes in the order in which they were given, read through their schema again. */
export const listChanges = async (db: Db, changesetId: string): Promise<Change[]> => {
  const rows = await db.changesetChange.findMany({ where: { changesetId }, orderBy: { ordinal: 'asc' } })
  return rows.map(({ noun, act, key, record }) =>
    Change.parse(act === 'retract' ? { noun, act, key } : { noun, act, record }),
  )
}

export const markSubmitted = async (db: Db, id: string, submittedAt: Date): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'submitted', submittedAt } })
}

export const markPublished = async (db: Db, id: string, publisher: string): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'published', publisher } })
}
