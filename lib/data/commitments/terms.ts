import type { Basis, Terms } from '@/lib/domain/commitment/commitment'
import { decimalText } from '@/lib/domain/decimal-text'
import { plainDate } from '@/lib/domain/plain-date'
import type { TermsRecord } from '@/lib/domain/record/commitment'
import { asOfSql, live } from '../as-of'
import { dayColumn, dayColumnOrNull } from '../columns'
import type { Db } from '../db'
import { evidenceColumn, evidenceRows, toEvidence, withVersions, type EvidenceJson } from './evidence'

export const saveTerms = async (db: Db, edition: number, records: readonly TermsRecord[]): Promise<void> => {
  const rows = await db.termsVersion.createManyAndReturn({
    select: { id: true },
    data: records.map(({ evidence: _evidence, statedOn, periodFrom, periodTo, deadline, baseMonths, ...fields }) => ({
      ...fields,
      periodFrom: dayColumnOrNull(periodFrom),
      periodTo: dayColumnOrNull(periodTo),
      deadline: dayColumnOrNull(deadline),
      statedOn: dayColumn(statedOn),
      baseMonths: baseMonths ?? [],
      addedIn: edition,
    })),
  })
  await db.termsEvidence.createMany({ data: evidenceRows(withVersions(records, rows)) })
}

/** The commitment and the version that a key of terms spells. */
const termsKey = (key: string): { commitmentId: string; version: number } => {
  const [commitmentId = '', version = ''] = key.split('/')
  return { commitmentId, version: Number(version) }
}

export const retractTerms = (db: Db, edition: number, keys: readonly string[]) =>
  db.termsVersion.updateMany({ where: { AND: [{ OR: keys.map(termsKey) }, live] }, data: { retractedIn: edition } })

interface TermsRow {
  commitmentId: string
  version: number
  metric: string
  amount: string | null
  unit: string | null
  basis: string | null
  periodFrom: string | null
  periodTo: string | null
  deadline: string | null
  statedBy: string
  statedOn: string
  supersedesVersion: number | null
  baseMonths: string[]
  evidence: EvidenceJson[]
}

const dayOrNull = (text: string | null) => (text === null ? null : plainDate(text))

/** Every version of terms as of an edition. Raw SQL, because Prisma's Decimal drops the zeros that the source gives. */
export const listTerms = async (db: Db, edition: number): Promise<Terms[]> => {
  const rows = await db.$queryRaw<TermsRow[]>`
    SELECT v.commitment_id AS "commitmentId", v.version, v.metric, v.amount::text AS "amount", v.unit, v.basis,
           v.period_from::text AS "periodFrom", v.period_to::text AS "periodTo", v.deadline::text AS "deadline",
           v.stated_by AS "statedBy", v.stated_on::text AS "statedOn", v.supersedes_version AS "supersedesVersion",
           coalesce(v.base_months::text[], '{}') AS "baseMonths", ${evidenceColumn('terms', edition)}
    FROM terms_version v
    WHERE ${asOfSql('v', edition)}
    ORDER BY v.commitment_id, v.version`
  return rows.map((row) => ({
    ...row,
    amount: row.amount === null ? null : decimalText(row.amount),
    basis: row.basis as Basis | null,
    periodFrom: dayOrNull(row.periodFrom),
    periodTo: dayOrNull(row.periodTo),
    deadline: dayOrNull(row.deadline),
    statedOn: plainDate(row.statedOn),
    baseMonths: row.baseMonths.length === 0 ? null : row.baseMonths.map(decimalText),
    evidence: toEvidence(row.evidence),
  }))
}
