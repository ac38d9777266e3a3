import type { Act, Provision, Standing } from '@/lib/domain/measure/provision'
import type { Verification } from '@/lib/domain/record/fields'
import type { ProvisionRecord } from '@/lib/domain/record/provision'
import { asOf, live } from './as-of'
import { dayColumnOrNull, rateColumns, toDayOrNull, toRate } from './columns'
import type { Db } from './db'
import { documentKinds, listDocuments } from './documents'

/** A provision with what is said about it: how far it was checked, and a note without a day of its own. */
export interface NotedProvision extends Provision {
  readonly note: string | null
  readonly verification: Verification
}

export const saveProvisions = async (db: Db, edition: number, records: readonly ProvisionRecord[]): Promise<void> => {
  const kinds = await documentKinds(db, records.map(({ documentId }) => documentId))
  await db.provision.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  await db.provisionVersion.createMany({
    data: records.map(({ id, rate, from, to, ...fields }) => ({
      ...fields,
      ...rateColumns(rate),
      provisionId: id,
      // A document that does not exist has no kind; with one that could enact, it is the foreign key that refuses the row.
      documentKind: kinds.get(fields.documentId) ?? 'legal-instrument',
      fromDay: dayColumnOrNull(from),
      toDay: dayColumnOrNull(to),
      addedIn: edition,
    })),
  })
}

export const retractProvisions = (db: Db, edition: number, keys: readonly string[]) =>
  db.provisionVersion.updateMany({ where: { provisionId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

/** The provisions of the given measures (all, without `measureIds`) as of an edition, in order of publication. */
export const listProvisions = async (
  db: Db,
  edition: number,
  measureIds?: readonly string[],
): Promise<NotedProvision[]> => {
  const [rows, documents] = await Promise.all([
    db.provisionVersion.findMany({
      where: { ...asOf(edition), ...(measureIds ? { measureId: { in: [...measureIds] } } : {}) },
      orderBy: [{ measureId: 'asc' }, { sequence: 'asc' }],
    }),
    listDocuments(db, edition),
  ])
  const publishedOn = new Map(documents.map((document) => [document.id, document.publishedOn]))
  return rows.map((row) => {
    const published = publishedOn.get(row.documentId)
    if (published === undefined) throw new Error(`provision ${row.provisionId} cites a document that edition ${edition} lacks`)
    return {
      id: row.provisionId,
      measureId: row.measureId,
      documentId: row.documentId,
      publishedOn: published,
      sequence: row.sequence,
      act: row.act as Act,
      standing: row.standing as Standing,
      rate: toRate(row),
      from: toDayOrNull(row.fromDay),
      to: toDayOrNull(row.toDay),
      note: row.note,
      verification: row.verification as Verification,
    }
  })
}

/** The measures that provisions belong to now or belonged to before: those of `ids`, and live ones of `documentIds`. */
export const measuresOfProvisions = async (
  db: Db,
  { ids, documentIds }: { ids: readonly string[]; documentIds: readonly string[] },
): Promise<string[]> => {
  const rows = await db.provisionVersion.findMany({
    where: { OR: [{ provisionId: { in: [...ids] } }, { documentId: { in: [...documentIds] }, ...live }] },
    select: { measureId: true },
    distinct: ['measureId'],
  })
  return rows.map(({ measureId }) => measureId)
}
