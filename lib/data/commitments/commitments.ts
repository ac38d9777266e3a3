import type { Commitment, CommitmentKind, Verifiability } from '@/lib/domain/commitment/commitment'
import type { CommitmentRecord } from '@/lib/domain/record/commitment'
import { asOf, live } from '../as-of'
import type { Db } from '../db'

export const saveCommitments = async (db: Db, edition: number, records: readonly CommitmentRecord[]): Promise<void> => {
  await db.commitment.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  await db.commitmentVersion.createMany({
    data: records.map(({ id, ...fields }) => ({ ...fields, commitmentId: id, addedIn: edition })),
  })
}

export const retractCommitments = (db: Db, edition: number, keys: readonly string[]) =>
  db.commitmentVersion.updateMany({ where: { commitmentId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

/** Every commitment as of an edition, by id. */
export const listCommitments = async (db: Db, edition: number): Promise<Commitment[]> => {
  const rows = await db.commitmentVersion.findMany({ where: asOf(edition), orderBy: { commitmentId: 'asc' } })
  return rows.map((row) => ({
    id: row.commitmentId,
    title: row.title,
    byParty: row.byParty,
    toParty: row.toParty,
    eventId: row.eventId,
    category: row.category,
    summary: row.summary,
    kind: row.kind as CommitmentKind,
    verifiability: row.verifiability as Verifiability,
    completion: row.completion,
  }))
}
