import type { Assessment } from '@/lib/domain/commitment/commitment'
import type { Delivery } from '@/lib/domain/commitment/delivery'
import { plainDate } from '@/lib/domain/plain-date'
import type { AssessmentRecord } from '@/lib/domain/record/commitment'
import { asOfSql, live } from '../as-of'
import { dayColumn } from '../columns'
import type { Db } from '../db'
import { evidenceColumn, evidenceRows, toEvidence, withVersions, type EvidenceJson } from './evidence'

export const saveAssessments = async (db: Db, edition: number, records: readonly AssessmentRecord[]): Promise<void> => {
  await db.assessment.createMany({ data: records.map(({ id }) => ({ id })), skipDuplicates: true })
  const rows = await db.assessmentVersion.createManyAndReturn({
    select: { id: true },
    data: records.map(({ id, commitmentId, on, knownFrom, delivery, reason }) => ({
      assessmentId: id,
      commitmentId,
      onDay: dayColumn(on),
      knownFrom: dayColumn(knownFrom),
      delivery,
      reason,
      addedIn: edition,
    })),
  })
  await db.assessmentEvidence.createMany({ data: evidenceRows(withVersions(records, rows)) })
}

export const retractAssessments = (db: Db, edition: number, keys: readonly string[]) =>
  db.assessmentVersion.updateMany({ where: { assessmentId: { in: [...keys] }, ...live }, data: { retractedIn: edition } })

interface AssessmentRow {
  id: string
  commitmentId: string
  on: string
  knownFrom: string
  delivery: string
  reason: string
  evidence: EvidenceJson[]
}

/** Every finding as of an edition, in order of its day and of the day from which it was known. */
export const listAssessments = async (db: Db, edition: number): Promise<Assessment[]> => {
  const rows = await db.$queryRaw<AssessmentRow[]>`
    SELECT v.assessment_id AS "id", v.commitment_id AS "commitmentId", v.on_day::text AS "on",
           v.known_from::text AS "knownFrom", v.delivery, v.reason, ${evidenceColumn('assessment', edition)}
    FROM assessment_version v
    WHERE ${asOfSql('v', edition)}
    ORDER BY v.commitment_id, v.on_day, v.known_from`
  return rows.map((row) => ({
    ...row,
    on: plainDate(row.on),
    knownFrom: plainDate(row.knownFrom),
    delivery: row.delivery as Delivery,
    evidence: toEvidence(row.evidence),
  }))
}
