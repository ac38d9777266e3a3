import type { CoverageRecord, MeasureRecord } from '@/lib/domain/record/measure'
import type { Measure, ScopeKind } from '@/lib/domain/measure/measure'
import type { PlainDate } from '@/lib/domain/plain-date'
import type { Prisma } from '@/prisma/generated/client'
import { asOf, live } from './as-of'
import { dayColumn, dayColumnOrNull, toDay, toDayOrNull, toDecimalOrNull } from './columns'
import type { Db } from './db'
import { listAuthorities } from './economies'

const include = {
  targets: { select: { economyId: true }, orderBy: { ordinal: 'asc' } },
  scopeLines: { orderBy: { ordinal: 'asc' } },
  documents: { select: { documentId: true }, orderBy: { ordinal: 'asc' } },
} satisfies Prisma.MeasureVersionInclude
type Row = Prisma.MeasureVersionGetPayload<{ include: typeof include }>

const toMeasure = (row: Row, authority: Measure['authority']): Measure => ({
  id: row.measureId,
  title: row.title,
  imposedBy: row.imposedBy,
  targets: row.targets.map(({ economyId }) => economyId),
  authority,
  scope: {
    kind: row.scopeKind as ScopeKind,
    description: row.scopeDescription,
    tradeCoveredUsd: toDecimalOrNull(row.tradeCoveredUsd),
    lines: row.scopeLines.map(({ codeSystem, prefix, include: included, validFrom, validTo }) => ({
      codeSystem,
      prefix,
      include: included,
      validFrom: toDayOrNull(validFrom),
      validTo: toDayOrNull(validTo),
    })),
  },
  stacking: row.stacking,
  note: row.note,
  headings: row.headings,
  documentIds: row.documents.map(({ documentId }) => documentId),
})

export const saveMeasures = async (db: Db, edition: number, records: readonly MeasureRecord[]): Promise<void> => {
  await db.measure.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  for (const { id, imposedBy, authority, scope, targets, documentIds, ...fields } of records) {
    const lines = scope.lines.map(({ validFrom, validTo, ...line }, ordinal) => ({
      ...line,
      ordinal,
      validFrom: dayColumnOrNull(validFrom),
      validTo: dayColumnOrNull(validTo),
    }))
    await db.measureVersion.create({
      data: {
        ...fields,
        measure: { connect: { id } },
        imposer: { connect: { id: imposedBy } },
        authority: { connect: { id: authority } },
        scopeKind: scope.kind,
        scopeDescription: scope.description,
        tradeCoveredUsd: scope.tradeCoveredUsd,
        addedIn: edition,
        targets: { createMany: { data: targets.map((economyId, ordinal) => ({ economyId, ordinal })) } },
        scopeLines: { createMany: { data: lines } },
        documents: { createMany: { data: documentIds.map((documentId, ordinal) => ({ documentId, ordinal })) } },
      },
    })
  }
}

export const retractMeasures = (db: Db, edition: number, keys: readonly string[]) =>
  db.measureVersion.updateMany({ where: { measureId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

/** Every measure as of an edition, by id. */
export const listMeasures = async (db: Db, edition: number): Promise<Measure[]> => {
  const [rows, authorities] = await Promise.all([
    db.measureVersion.findMany({ where: asOf(edition), include, orderBy: { measureId: 'asc' } }),
    listAuthorities(db, edition),
  ])
  const authorityOf = new Map(authorities.map((authority) => [authority.id, authority]))
  return rows.map((row) => {
    const authority = authorityOf.get(row.authorityId)
    if (authority === undefined) throw new Error(`measure ${row.measureId} has no authority in edition ${edition}`)
    return toMeasure(row, authority)
  })
}

export const saveCoverage = async (db: Db, edition: number, records: readonly CoverageRecord[]): Promise<void> => {
  await db.coverageVersion.createMany({
    data: records.map(({ measureId, coveredThrough }) => ({
      measureId,
      coveredThrough: dayColumn(coveredThrough),
      addedIn: edition,
    })),
  })
}

export const retractCoverage = (db: Db, edition: number, keys: readonly string[]) =>
  db.coverageVersion.updateMany({ where: { measureId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

/** The last day for which somebody looked, by measure. */
export const listCoverage = async (db: Db, edition: number): Promise<Map<string, PlainDate>> => {
  const rows = await db.coverageVersion.findMany({ where: asOf(edition) })
  return new Map(rows.map(({ measureId, coveredThrough }) => [measureId, toDay(coveredThrough)]))
}
