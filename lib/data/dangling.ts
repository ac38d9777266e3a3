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
    UNION ALL SELECT 'commitment ' || commitment_id, p.noun, p.id FROM commitment_version,
      LATERAL (VALUES ('economy', by_party), ('economy', to_party), ('event', event_id)) AS p (noun, id)
      WHERE retracted_in IS NULL
    UNION ALL SELECT 'position ' || position_id, p.noun, p.id FROM position_version,
      LATERAL (VALUES ('commitment', commitment_id), ('economy', party)) AS p (noun, id) WHERE retracted_in IS NULL
    UNION ALL SELECT 'terms ' || commitment_id || '/' || version, p.noun, p.id FROM terms_version,
      LATERAL (VALUES ('commitment', commitment_id), ('economy', stated_by),
        ('terms', commitment_id || '/' || supersedes_version)) AS p (noun, id) WHERE retracted_in IS NULL
    UNION ALL SELECT 'observation ' || observation_id, 'commitment', commitment_id
      FROM observation_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'assessment ' || assessment_id, 'commitment', commitment_id
      FROM assessment_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'links of ' || commitment_id, 'commitment', p.id FROM commitment_links_version,
      LATERAL (VALUES (commitment_id), (successor), (reciprocal)) AS p (id) WHERE retracted_in IS NULL
    UNION ALL SELECT 'links of ' || v.commitment_id, 'commitment', p.commitment_id
      FROM commitment_related p JOIN commitment_links_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'links of ' || v.commitment_id, 'measure', p.measure_id
      FROM commitment_measure p JOIN commitment_links_version v ON v.id = p.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'position ' || v.position_id, 'document', e.document_id
      FROM position_evidence e JOIN position_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'position ' || v.position_id, 'economy', e.speaker
      FROM position_evidence e JOIN position_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'terms ' || v.commitment_id || '/' || v.version, 'document', e.document_id
      FROM terms_evidence e JOIN terms_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'terms ' || v.commitment_id || '/' || v.version, 'economy', e.speaker
      FROM terms_evidence e JOIN terms_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'observation ' || v.observation_id, 'document', e.document_id
      FROM observation_evidence e JOIN observation_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'observation ' || v.observation_id, 'economy', e.speaker
      FROM observation_evidence e JOIN observation_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'assessment ' || v.assessment_id, 'document', e.document_id
      FROM assessment_evidence e JOIN assessment_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
    UNION ALL SELECT 'assessment ' || v.assessment_id, 'economy', e.speaker
      FROM assessment_evidence e JOIN assessment_version v ON v.id = e.version_id WHERE v.retracted_in IS NULL
  ), live (noun, id) AS (
    SELECT 'economy', economy_id FROM economy_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'authority', authority_id FROM authority_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'document', document_id FROM document_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'measure', measure_id FROM measure_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'series', series_id FROM series_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'event', event_id FROM event_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'commitment', commitment_id FROM commitment_version WHERE retracted_in IS NULL
    UNION ALL SELECT 'terms', commitment_id || '/' || version FROM terms_version WHERE retracted_in IS NULL
  )
  SELECT DISTINCT r."from", r.noun || ' ' || r.id AS "to"
  FROM reference r LEFT JOIN live l ON l.noun = r.noun AND l.id = r.id
  WHERE r.id IS NOT NULL AND l.id IS NULL
  ORDER BY 1, 2`
