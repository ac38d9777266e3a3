import type { EventKind, EventRecord } from '@/lib/domain/record/event'
import type { Prisma } from '@/prisma/generated/client'
import { asOf, live } from './as-of'
import { dayColumn, toDay } from './columns'
import type { Db } from './db'

const include = {
  parties: { select: { economyId: true }, orderBy: { ordinal: 'asc' } },
  documents: { select: { documentId: true }, orderBy: { ordinal: 'asc' } },
} satisfies Prisma.EventVersionInclude
type Row = Prisma.EventVersionGetPayload<{ include: typeof include }>

const toEvent = (row: Row): EventRecord => ({
  id: row.eventId,
  kind: row.kind as EventKind,
  title: row.title,
  mark: row.mark,
  inSentence: row.inSentence,
  on: toDay(row.onDay),
  place: row.place,
  summary: row.summary,
  featured: row.featured,
  parties: row.parties.map(({ economyId }) => economyId),
  documentIds: row.documents.map(({ documentId }) => documentId),
})

export const saveEvents = async (db: Db, edition: number, records: readonly EventRecord[]): Promise<void> => {
  await db.event.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  for (const { id, on, parties, documentIds, ...fields } of records) {
    await db.eventVersion.create({
      data: {
        ...fields,
        event: { connect: { id } },
        onDay: dayColumn(on),
        addedIn: edition,
        parties: { createMany: { data: parties.map((economyId, ordinal) => ({ economyId, ordinal })) } },
        documents: { createMany: { data: documentIds.map((documentId, ordinal) => ({ documentId, ordinal })) } },
      },
    })
  }
}

export const retractEvents = (db: Db, edition: number, keys: readonly string[]) =>
  db.eventVersion.updateMany({ where: { eventId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

export const listEvents = async (db: Db, edition: number): Promise<EventRecord[]> => {
  const rows = await db.eventVersion.findMany({
    where: asOf(edition),
    include,
    orderBy: [{ onDay: 'asc' }, { eventId: 'asc' }],
  })
  return rows.map(toEvent)
}
