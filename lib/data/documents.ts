import type { DocumentKind, DocumentRecord } from '@/lib/domain/record/document'
import type { Verification } from '@/lib/domain/record/fields'
import type { Prisma } from '@/prisma/generated/client'
import { asOf, live } from './as-of'
import { dayColumn, dayColumnOrNull, toDay, toDayOrNull } from './columns'
import type { Db } from './db'

const include = { document: { select: { kind: true } } } satisfies Prisma.DocumentVersionInclude
type Row = Prisma.DocumentVersionGetPayload<{ include: typeof include }>

const toDocument = (row: Row): DocumentRecord => ({
  id: row.documentId,
  kind: row.document.kind as DocumentKind,
  title: row.title,
  publisher: row.publisher,
  publisherSide: row.publisherSide,
  url: row.url,
  publishedOn: toDay(row.publishedOn),
  printedOn: toDayOrNull(row.printedOn),
  language: row.language,
  citation: row.citation,
  verification: row.verification as Verification,
})

export const saveDocuments = async (db: Db, edition: number, records: readonly DocumentRecord[]): Promise<void> => {
  await db.document.createMany({ data: records.map(({ id, kind }) => ({ id, kind })), skipDuplicates: true })
  await db.documentVersion.createMany({
    data: records.map(({ id, kind: _kind, publishedOn, printedOn, ...fields }) => ({
      ...fields,
      documentId: id,
      publishedOn: dayColumn(publishedOn),
      printedOn: dayColumnOrNull(printedOn),
      addedIn: edition,
    })),
  })
}

export const retractDocuments = (db: Db, edition: number, keys: readonly string[]) =>
  db.documentVersion.updateMany({ where: { documentId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

/** The kinds of the given documents: a kind belongs to the identity and never changes. */
export const documentKinds = async (db: Db, ids: readonly string[]): Promise<Map<string, DocumentKind>> => {
  const rows = await db.document.findMany({ where: { id: { in: [...ids] } } })
  return new Map(rows.map(({ id, kind }) => [id, kind as DocumentKind]))
}

export const listDocuments = async (db: Db, edition: number): Promise<DocumentRecord[]> => {
  const rows = await db.documentVersion.findMany({
    where: asOf(edition),
    include,
    orderBy: [{ publishedOn: 'asc' }, { documentId: 'asc' }],
  })
  return rows.map(toDocument)
}
