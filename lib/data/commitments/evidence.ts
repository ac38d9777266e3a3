import type { Bearing, Evidence, Whose } from '@/lib/domain/commitment/evidence'
import { plainDate } from '@/lib/domain/plain-date'
import type { EvidenceRecord } from '@/lib/domain/record/commitment'
import { Prisma } from '@/prisma/generated/client'
import { asOfSql } from '../as-of'

/** Evidence of a fact as a JSON column of a query spells it. */
export interface EvidenceJson {
  readonly documentId: string
  readonly whose: string
  readonly speaker: string | null
  readonly bearing: string
  readonly publishedOn: string
  readonly publisher: string
}

/** The evidence rows of facts that were just saved: each record with the id of its version row. */
export const evidenceRows = (saved: readonly { readonly versionId: bigint; readonly evidence: readonly EvidenceRecord[] }[]) =>
  saved.flatMap(({ versionId, evidence }) => evidence.map((one, ordinal) => ({ ...one, versionId, ordinal })))

/** Joins records with the version rows that were made of them, in the same order as they were given. */
export const withVersions = <R extends { readonly evidence: readonly EvidenceRecord[] }>(
  records: readonly R[],
  rows: readonly { readonly id: bigint }[],
): { versionId: bigint; evidence: readonly EvidenceRecord[] }[] =>
  records.map(({ evidence }, index) => {
    const row = rows[index]
    if (row === undefined) throw new Error(`of ${records.length} facts only ${rows.length} were saved`)
    return { versionId: row.id, evidence }
  })

/** The column of a query over version rows `v` that holds their evidence, in the order in which it was given. */
export const evidenceColumn = (noun: 'position' | 'terms' | 'observation' | 'assessment', edition: number): Prisma.Sql =>
  Prisma.sql`coalesce((
    SELECT json_agg(json_build_object('documentId', e.document_id, 'whose', e.whose, 'speaker', e.speaker,
      'bearing', e.bearing, 'publishedOn', d.published_on::text, 'publisher', d.publisher) ORDER BY e.ordinal)
    FROM ${Prisma.raw(`${noun}_evidence`)} e
    JOIN document_version d ON d.document_id = e.document_id AND ${asOfSql('d', edition)}
    WHERE e.version_id = v.id), '[]') AS "evidence"`

export const toEvidence = (rows: readonly EvidenceJson[]): Evidence[] =>
  rows.map(({ documentId, whose, speaker, bearing, publishedOn, publisher }) => ({
    documentId,
    whose: whose as Whose,
    speaker,
    bearing: bearing as Bearing,
    publishedOn: plainDate(publishedOn),
    publisher,
  }))
