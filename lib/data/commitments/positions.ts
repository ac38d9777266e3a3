import type { Position, PositionField, PositionStanding } from '@/lib/domain/commitment/commitment'
import { plainDate } from '@/lib/domain/plain-date'
import type { PositionRecord } from '@/lib/domain/record/commitment'
import { asOfSql, live } from '../as-of'
import { dayColumn } from '../columns'
import type { Db } from '../db'
import { evidenceColumn, evidenceRows, toEvidence, withVersions, type EvidenceJson } from './evidence'

export const savePositions = async (db: Db, edition: number, records: readonly PositionRecord[]): Promise<void> => {
  await db.position.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  const rows = await db.positionVersion.createManyAndReturn({
    select: { id: true },
    data: records.map(({ id, saidOn, evidence: _evidence, ...fields }) => ({
      ...fields,
      positionId: id,
      saidOn: dayColumn(saidOn),
      addedIn: edition,
    })),
  })
  await db.positionEvidence.createMany({ data: evidenceRows(withVersions(records, rows)) })
}

export const retractPositions = (db: Db, edition: number, keys: readonly string[]) =>
  db.positionVersion.updateMany({ where: { positionId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

interface PositionRow {
  id: string
  commitmentId: string
  party: string
  field: string
  standing: string
  value: string | null
  words: string
  saidOn: string
  evidence: EvidenceJson[]
}

/** Every position as of an edition, in order of the day on which it was taken. */
export const listPositions = async (db: Db, edition: number): Promise<Position[]> => {
  const rows = await db.$queryRaw<PositionRow[]>`
    SELECT v.position_id AS "id", v.commitment_id AS "commitmentId", v.party, v.field, v.standing, v.value, v.words,
           v.said_on::text AS "saidOn", ${evidenceColumn('position', edition)}
    FROM position_version v
    WHERE ${asOfSql('v', edition)}
    ORDER BY v.commitment_id, v.said_on, v.position_id`
  return rows.map((row) => ({
    ...row,
    field: row.field as PositionField,
    standing: row.standing as PositionStanding,
    saidOn: plainDate(row.saidOn),
    evidence: toEvidence(row.evidence),
  }))
}
