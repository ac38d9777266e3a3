import type { Noun } from '@/lib/domain/record/change'
import type { Db } from './db'

/** The states of a changeset that somebody may still change. */
const OPEN = ['draft', 'returned', 'submitted']

/** A draft that changes a record now. */
export interface TouchingDraft {
  readonly key: string
  readonly id: string
  readonly title: string
  readonly author: string
  readonly ordinal: number
}

/** The open drafts that change records of a noun, by key. */
export const listTouchingDrafts = async (db: Db, noun: Noun): Promise<TouchingDraft[]> => {
  const rows = await db.changesetChange.findMany({
    where: { noun, changeset: { state: { in: OPEN } } },
    select: { key: true, ordinal: true, changeset: { select: { id: true, title: true, author: true } } },
    orderBy: [{ key: 'asc' }, { changesetId: 'asc' }, { ordinal: 'asc' }],
  })
  return rows.map(({ changeset, ...row }) => ({ ...row, ...changeset }))
}

/** The draft that somebody made last and may still work on without taking it back; null where there is none. */
export const newestDraftOf = (db: Db, author: string): Promise<{ id: string; title: string } | null> =>
  db.changeset.findFirst({
    where: { author, state: { in: ['draft', 'returned'] } },
    select: { id: true, title: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })

/** The drafts that somebody may put something into, newest first. */
export const listOwnDrafts = (db: Db, author: string): Promise<{ id: string; title: string }[]> =>
  db.changeset.findMany({
    where: { author, state: { in: ['draft', 'returned'] } },
    select: { id: true, title: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
