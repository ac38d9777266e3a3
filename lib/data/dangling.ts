import type { Db } from './db'

/** A live fact that refers to one that is not live any more. */
export interface DanglingReference {
  readonly from: string
  readonly to: string
}

/**
 * Every live reference whose target has no live version. Foreign keys see to it that the identity exists; whether it
 * still counts is a question of editions, asked here once for all nouns.
 */
export const findDanglingReferences = (db: Db): Promise<DanglingReference[]> => db.$queryRaw<DanglingReference[]>`
  WITH reference ("from", noun, id) AS (
    SELECT 'document ' || document_id, 'economy', publisher_side FROM document_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'event ' || v.event_id, 'economy', p.economy_id
      FROM event_party p JOIN event_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'event ' || v.event_id, 'document', p.document_id
      FROM event_document p JOIN event_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'measure ' || measure_id, 'economy', imposed_by FROM measure_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'measure ' || measure_id, 'authority', authority_id FROM measure_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'measure ' || v.measure_id, 'economy', p.economy_id
      FROM measure_target p JOIN measure_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'measure ' || v.measure_id, 'document', p.document_id
      FROM measure_document p JOIN measure_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'provision ' || provision_id, 'measure', measure_id FROM provision_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'provision ' || provision_id, 'document', document_id
      FROM provision_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'coverage of ' || measure_id, 'measure', measure_id FROM coverage_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'series ' || series_id, 'economy', imposed_by FROM series_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'series ' || series_id, 'economy', target FROM series_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'point of ' || series_id, 'series', series_id FROM point_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'point of ' || series_id, 'document', document_id FROM point_version WHERE retracted_in IS NULL
  ), live (noun, id) AS (
    SELECT 'economy', economy_id FROM economy_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'authority', authority_id FROM authority_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'document', document_id FROM document_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'measure', measure_id FROM measure_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'series', series_id FROM series_version WHERE retracted_in IS NULL
  )
  SELECT DISTINCT r."from", r.noun || ' ' || r.id AS "to"
  FROM reference r LEFT JOIN live l ON l.noun = r.noun AND l.id = r.id
  WHERE r.id IS NOT NULL AND l.id IS NULL
  ORDER BY 1, 2`
