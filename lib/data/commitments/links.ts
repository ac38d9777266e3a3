import type { CommitmentLinksRecord } from '@/lib/domain/record/commitment'
import type { Prisma } from '@/prisma/generated/client'
import { asOf, live } from '../as-of'
import type { Db } from '../db'

const include = {
  measures: { select: { measureId: true }, orderBy: { ordinal: 'asc' } },
  related: { select: { commitmentId: true }, orderBy: { ordinal: 'asc' } },
} satisfies Prisma.CommitmentLinksVersionInclude

export const saveLinks = async (db: Db, edition: number, records: readonly CommitmentLinksRecord[]): Promise<void> => {
  const rows = await db.commitmentLinksVersion.createManyAndReturn({
    select: { id: true },
    data: records.map(({ commitmentId, successor, reciprocal }) => ({
      commitmentId,
      successor,
      reciprocal,
      addedIn: edition,
    })),
  })
  const parts = <T>(of: (record: CommitmentLinksRecord) => readonly string[], part: (id: string) => T) =>
    records.flatMap((record, index) => {
      const row = rows[index]
      if (row === undefined) throw new Error(`of ${records.length} links only ${rows.length} were saved`)
      return of(record).map((id, ordinal) => ({ versionId: row.id, ordinal, ...part(id) }))
    })
  await db.commitmentMeasure.createMany({ data: parts(({ measures }) => measures, (measureId) => ({ measureId })) })
  await db.commitmentRelated.createMany({ data: parts(({ related }) => related, (commitmentId) => ({ commitmentId })) })
}

export const retractLinks = (db: Db, edition: number, keys: readonly string[]) =>
  db.commitmentLinksVersion.updateMany({
    where: { commitmentId: { in: [...keys] }, ...live },
    data: { retractedIn: edition },
  })

/** The links of every commitment that has some as of an edition. */
export const listLinks = async (db: Db, edition: number): Promise<CommitmentLinksRecord[]> => {
  const rows = await db.commitmentLinksVersion.findMany({
    where: asOf(edition),
    include,
    orderBy: { commitmentId: 'asc' },
  })
  return rows.map(({ commitmentId, successor, reciprocal, measures, related }) => ({
    commitmentId,
    successor,
    reciprocal,
    measures: measures.map(({ measureId }) => measureId),
    related: related.map((one) => one.commitmentId),
  }))
}
