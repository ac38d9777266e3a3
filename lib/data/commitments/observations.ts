import type { Basis, Bound, Observation } from '@/lib/domain/commitment/commitment'
import { decimalText } from '@/lib/domain/decimal-text'
import { plainDate } from '@/lib/domain/plain-date'
import type { ObservationRecord } from '@/lib/domain/record/commitment'
import { asOfSql, live } from '../as-of'
import { dayColumn, dayColumnOrNull } from '../columns'
import type { Db } from '../db'
import { evidenceColumn, evidenceRows, toEvidence, withVersions, type EvidenceJson } from './evidence'

export const saveObservations = async (db: Db, edition: number, records: readonly ObservationRecord[]): Promise<void> => {
  await db.observation.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  const rows = await db.observationVersion.createManyAndReturn({
    select: { id: true },
    data: records.map(({ id, evidence: _evidence, periodFrom, periodTo, knownFrom, ...fields }) => ({
      ...fields,
      observationId: id,
      periodFrom: dayColumnOrNull(periodFrom),
      periodTo: dayColumnOrNull(periodTo),
      knownFrom: dayColumn(knownFrom),
      addedIn: edition,
    })),
  })
  await db.observationEvidence.createMany({ data: evidenceRows(withVersions(records, rows)) })
}

export const retractObservations = (db: Db, edition: number, keys: readonly string[]) =>
  db.observationVersion.updateMany({
    where: { observationId: { in: [...keys] }, ...live },
    data: { retractedIn: edition },
  })

interface ObservationRow {
  id: string
  commitmentId: string
  metric: string
  basis: string | null
  periodFrom: string | null
  periodTo: string | null
  value: string
  unit: string
  cumulative: boolean
  bound: string
  upper: string | null
  knownFrom: string
  note: string | null
  evidence: EvidenceJson[]
}

/** Every observation as of an edition. Raw SQL, because Prisma's Decimal drops the zeros that the source gives. */
export const listObservations = async (db: Db, edition: number): Promise<Observation[]> => {
  const rows = await db.$queryRaw<ObservationRow[]>`
    SELECT v.observation_id AS "id", v.commitment_id AS "commitmentId", v.metric, v.basis,
           v.period_from::text AS "periodFrom", v.period_to::text AS "periodTo", v.value::text AS "value", v.unit,
           v.cumulative, v.bound, v.upper::text AS "upper", v.known_from::text AS "knownFrom", v.note, ${evidenceColumn('observation', edition)}
    FROM observation_version v
    WHERE ${asOfSql('v', edition)}
    ORDER BY v.commitment_id, v.period_to NULLS LAST, v.known_from, v.observation_id`
  return rows.map((row) => ({
    ...row,
    basis: row.basis as Basis | null,
    periodFrom: row.periodFrom === null ? null : plainDate(row.periodFrom),
    periodTo: row.periodTo === null ? null : plainDate(row.periodTo),
    value: decimalText(row.value),
    bound: row.bound as Bound,
    upper: row.upper === null ? null : decimalText(row.upper),
    knownFrom: plainDate(row.knownFrom),
    evidence: toEvidence(row.evidence),
  }))
}
