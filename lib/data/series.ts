import { decimalText, type DecimalText } from '@/lib/domain/decimal-text'
import { plainDate, type PlainDate } from '@/lib/domain/plain-date'
import type { PointRecord, Quantity, SeriesRecord } from '@/lib/domain/record/series'
import { asOf, live } from './as-of'
import { dayColumn } from './columns'
import type { Db } from './db'

export const saveSeries = async (db: Db, edition: number, records: readonly SeriesRecord[]): Promise<void> => {
  await db.series.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  await db.seriesVersion.createMany({
    data: records.map(({ id, ...fields }) => ({ ...fields, seriesId: id, addedIn: edition })),
  })
}

export const retractSeries = (db: Db, edition: number, keys: readonly string[]) =>
  db.seriesVersion.updateMany({ where: { seriesId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

export const listSeries = async (db: Db, edition: number): Promise<SeriesRecord[]> => {
  const rows = await db.seriesVersion.findMany({ where: asOf(edition), orderBy: { seriesId: 'asc' } })
  return rows.map(({ seriesId, title, imposedBy, target, quantity, unit, method, publisher }) => ({
    id: seriesId,
    title,
    imposedBy,
    target,
    quantity: quantity as Quantity,
    unit,
    method,
    publisher,
  }))
}

export const savePoints = async (db: Db, edition: number, records: readonly PointRecord[]): Promise<void> => {
  await db.pointVersion.createMany({
    data: records.map(({ on, ...fields }) => ({ ...fields, onDay: dayColumn(on), addedIn: edition })),
  })
}

/** One statement for however many points: a key spells the series, the day and the document. */
export const retractPoints = async (db: Db, edition: number, keys: readonly string[]): Promise<{ count: number }> => ({
  count: await db.$executeRaw`
    UPDATE point_version p SET retracted_in = ${edition}
    FROM unnest(${[...keys]}::text[]) AS named (key)
    WHERE p.retracted_in IS NULL AND p.series_id = split_part(named.key, '/', 1)
      AND p.on_day = split_part(named.key, '/', 2)::date AND p.document_id = split_part(named.key, '/', 3)`,
})

/** A value of a series with the day on which its document became public. */
export interface Point {
  readonly seriesId: string
  readonly on: PlainDate
  readonly value: DecimalText
  readonly documentId: string
  readonly publishedOn: PlainDate
  readonly note: string | null
}

interface PointRow {
  seriesId: string
  on: string
  value: string
  documentId: string
  publishedOn: string
  note: string | null
}

/**
 * Every point as of an edition in order of day and publication. Raw SQL, because Prisma's Decimal drops the trailing
 * zeros that tell how many decimals the source gives.
 */
export const listPoints = async (db: Db, edition: number): Promise<Point[]> => {
  const rows = await db.$queryRaw<PointRow[]>`
    SELECT p.series_id AS "seriesId", p.on_day::text AS "on", p.value::text AS "value",
           p.document_id AS "documentId", d.published_on::text AS "publishedOn", p.note
    FROM point_version p
    JOIN document_version d ON d.document_id = p.document_id
      AND d.added_in <= ${edition} AND (d.retracted_in IS NULL OR d.retracted_in > ${edition})
    WHERE p.added_in <= ${edition} AND (p.retracted_in IS NULL OR p.retracted_in > ${edition})
    ORDER BY p.series_id, p.on_day, d.published_on, p.document_id`
  return rows.map((row) => ({
    ...row,
    on: plainDate(row.on),
    value: decimalText(row.value),
    publishedOn: plainDate(row.publishedOn),
  }))
}
