import { completeChange, type DraftChange, type DraftRecord } from '@/lib/domain/changeset/draft-change'
import type { ChangesetState } from '@/lib/domain/changeset/state'
import type { Change, Noun } from '@/lib/domain/record/change'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from './db'

export interface Changeset {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly state: ChangesetState
  readonly author: string
  /** What the reviewer said who returned it. */
  readonly comment: string | null
  /** Counts the edits. */
  readonly revision: number
  /** The edition that it was made to undo. */
  readonly reverts: number | null
}

/** A change as a changeset holds it. */
export interface StoredChange extends DraftChange {
  readonly ordinal: number
  readonly basedOn: number
  /** Counts the edits of this change. */
  readonly revision: number
  readonly reason: string | null
}

/** A change to be stored, before the changeset gives it its number. */
export type NewChange = DraftChange & Pick<StoredChange, 'basedOn' | 'reason'>

const columns = ({ noun, act, key, record, basedOn, reason }: NewChange) => ({
  noun,
  act,
  key,
  basedOn,
  reason,
  record: record === null ? Prisma.DbNull : (record as Prisma.InputJsonObject),
})

export const insertChangeset = async (
  db: Db,
  changeset: Pick<Changeset, 'id' | 'title' | 'reason' | 'author'> & { createdAt: Date; reverts?: number },
  changes: readonly NewChange[],
): Promise<void> => {
  const { id: changesetId, author } = changeset
  await db.changeset.create({ data: { ...changeset, state: 'draft' } })
  await db.changesetChange.createMany({ data: changes.map((change, ordinal) => ({ changesetId, ordinal, ...columns(change) })) })
  await db.changeAuthor.createMany({ data: changes.map((_change, ordinal) => ({ changesetId, ordinal, author })) })
}

export const findChangeset = async (db: Db, id: string): Promise<Changeset | null> => {
  const row = await db.changeset.findUnique({ where: { id } })
  return row === null ? null : { ...row, state: row.state as ChangesetState }
}

/** As {@link findChangeset}; who changes it meanwhile waits until this transaction has ended. */
export const lockChangeset = async (db: Db, id: string): Promise<Changeset | null> => {
  await db.$executeRaw`SELECT FROM changeset WHERE id = ${id}::uuid FOR UPDATE`
  return findChangeset(db, id)
}

type Row = Prisma.ChangesetChangeModel

const toStored = ({ noun, act, record, changesetId: _changesetId, ...row }: Row): StoredChange => ({
  ...row,
  noun: noun as Noun,
  act: act as Change['act'],
  record: record as DraftRecord | null,
})

/** The changes of a draft in the order in which they were given, whole or not. */
export const listDrafts = async (db: Db, changesetId: string): Promise<StoredChange[]> => {
  const rows = await db.changesetChange.findMany({ where: { changesetId }, orderBy: { ordinal: 'asc' } })
  return rows.map(toStored)
}

/** Which records the changes of a changeset are about. */
export const listChangeKeys = async (db: Db, changesetId: string): Promise<Pick<DraftChange, 'noun' | 'act' | 'key'>[]> => {
  const rows = await db.changesetChange.findMany({ where: { changesetId }, select: { noun: true, act: true, key: true } })
  return rows.map(({ noun, act, key }) => ({ noun: noun as Noun, act: act as Change['act'], key }))
}

/** The proposed changes in the order in which they were given, read through their schema again. */
export const listChanges = async (db: Db, changesetId: string): Promise<Change[]> => (await listDrafts(db, changesetId)).map(completeChange)

/** Everybody who worked on a changeset: who made it, and who entered, edited or removed a change of it. */
export const authorsOf = async (db: Db, changesetId: string): Promise<string[]> => {
  const rows = await db.changeAuthor.findMany({ where: { changesetId }, distinct: ['author'], orderBy: { author: 'asc' } })
  const made = await db.changeset.findUniqueOrThrow({ where: { id: changesetId }, select: { author: true } })
  return [...new Set([made.author, ...rows.map(({ author }) => author)])]
}

/** Who worked on each change of a changeset, by its number. */
export const authorsByChange = async (db: Db, changesetId: string): Promise<Map<number, string[]>> => {
  const rows = await db.changeAuthor.findMany({ where: { changesetId }, orderBy: [{ ordinal: 'asc' }, { author: 'asc' }] })
  const authors = new Map<number, string[]>()
  for (const { ordinal, author } of rows) authors.set(ordinal, [...(authors.get(ordinal) ?? []), author])
  return authors
}

/** The edition that a changeset became; null where it was not published. */
export const editionOf = async (db: Db, changesetId: string): Promise<number | null> =>
  (await db.edition.findFirst({ where: { changesetId, publishedAt: { not: null } }, select: { number: true } }))?.number ?? null

/** Who edits a change becomes an author of it, for ever. */
export const addAuthor = async (db: Db, changesetId: string, ordinal: number, author: string): Promise<void> => {
  await db.changeAuthor.createMany({ data: [{ changesetId, ordinal, author }], skipDuplicates: true })
}

/** Appends a change; its number is never given to another, because who worked on it is kept by that number. */
export const appendChange = async (db: Db, changesetId: string, change: NewChange): Promise<number> => {
  const { _max } = await db.changeAuthor.aggregate({ where: { changesetId }, _max: { ordinal: true } })
  const ordinal = (_max.ordinal ?? -1) + 1
  await db.changesetChange.create({ data: { changesetId, ordinal, ...columns(change) } })
  return ordinal
}

export const replaceChange = async (db: Db, changesetId: string, ordinal: number, change: NewChange): Promise<void> => {
  await db.changesetChange.update({
    where: { changesetId_ordinal: { changesetId, ordinal } },
    data: { ...columns(change), revision: { increment: 1 } },
  })
}

export const deleteChange = async (db: Db, changesetId: string, ordinal: number): Promise<void> => {
  await db.changesetChange.delete({ where: { changesetId_ordinal: { changesetId, ordinal } } })
}

/** Whatever it was, it is a draft of another revision now. */
export const markEdited = async (db: Db, id: string): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'draft', submittedAt: null, revision: { increment: 1 } } })
}

export const renameChangeset = async (db: Db, id: string, words: Pick<Changeset, 'title' | 'reason'>): Promise<void> => {
  await db.changeset.update({ where: { id }, data: words })
}

export const markSubmitted = async (db: Db, id: string, submittedAt: Date): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'submitted', submittedAt } })
}

export const markReturned = async (db: Db, id: string, comment: string): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'returned', comment } })
}

export const markDiscarded = async (db: Db, id: string): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'discarded' } })
}

export const markPublished = async (db: Db, id: string, publisher: string): Promise<void> => {
  await db.changeset.update({ where: { id }, data: { state: 'published', publisher } })
}
