import type { LaterRecords } from '@/lib/domain/hidden'
import type { Change } from '@/lib/domain/record/change'
import type { Db } from './db'

/** Publishing takes turns, so that two publications never claim one number. */
const PUBLISH_LOCK = 4_202

export const lockPublishing = async (db: Db): Promise<void> => {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISH_LOCK})`
}

/** The newest published edition; 0 while nothing has been published. */
export const newestEdition = async (db: Db): Promise<number> => {
  const row = await db.edition.findFirst({
    where: { publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return row?.number ?? 0
}

/** How many records the editions after one, up to another, added, corrected and retracted; each change counts. */
export const recordsBetween = async (db: Db, after: number, upTo: number): Promise<LaterRecords> => {
  const rows = await db.changesetChange.groupBy({
    by: ['act'],
    where: { changeset: { edition: { number: { gt: after, lte: upTo } } } },
    _count: true,
  })
  const count = (act: Change['act']): number => rows.find((row) => row.act === act)?._count ?? 0
  return { created: count('create'), corrected: count('correct'), retracted: count('retract') }
}

/** Opens the next edition for a changeset; the transaction cannot commit before it is sealed. */
export const openEdition = async (db: Db, changesetId: string, aloneReason: string | null): Promise<number> => {
  const number = (await newestEdition(db)) + 1
  await db.edition.create({ data: { number, changesetId, aloneReason } })
  return number
}

export const sealEdition = async (db: Db, number: number, publishedAt: Date): Promise<void> => {
  await db.edition.update({ where: { number }, data: { publishedAt } })
}

/** The changeset of a published edition; null where there is no such edition. */
export const findEdition = (db: Db, number: number): Promise<{ number: number; changesetId: string } | null> =>
  db.edition.findFirst({ where: { number, publishedAt: { not: null } }, select: { number: true, changesetId: true } })
