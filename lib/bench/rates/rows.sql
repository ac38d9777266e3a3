-- 20,000 measures of 100 pairs of economies, and 1,000,000 rate rows: each measure has five periods, one after the other,
-- as known over ten stretches of days, one after the other. Always the same rows.

-- What is guarded row by row and referred to is right by how it is made; the indexes are built once all rows are there.
SET session_replication_role = replica;
ALTER TABLE rate_period DROP CONSTRAINT rate_period_no_overlap;

INSERT INTO changeset (id, title, reason, state, author, created_at)
VALUES ('00000000-0000-4000-8000-000000000001', 'Rows of the bench', 'To measure', 'published', 'bench', now());
INSERT INTO edition (number, changeset_id, published_at) VALUES (1, '00000000-0000-4000-8000-000000000001', now());

CREATE TEMPORARY TABLE made AS
SELECT
  n,
  'measure-' || lpad(n::text, 5, '0') AS id,
  'provision-' || lpad(n::text, 5, '0') AS provision_id,
  chr(65 + n % 100 / 10) || 'A' AS imposed_by,
  chr(65 + n % 10) || 'B' AS target
FROM generate_series(0, 19999) AS n;

INSERT INTO economy (id) SELECT DISTINCT imposed_by FROM made UNION SELECT target FROM made;
INSERT INTO economy_version (economy_id, kind, name, in_sentence, adjective, added_in)
SELECT id, 'economy', 'Economy ' || id, 'Economy ' || id, id, 1 FROM economy;
INSERT INTO authority (id) SELECT 'authority-' || n FROM generate_series(1, 6) AS n;
INSERT INTO authority_version (authority_id, title, additional, colour, added_in)
SELECT 'authority-' || n, 'Authority ' || n, true, n, 1 FROM generate_series(1, 6) AS n;
INSERT INTO document (id, kind) SELECT DISTINCT 'act-of-' || lower(imposed_by), 'legal-instrument' FROM made;
INSERT INTO document_version (document_id, title, publisher, publisher_side, published_on, language, verification, added_in)
SELECT DISTINCT 'act-of-' || lower(imposed_by), 'Act of ' || imposed_by, 'Gazette of ' || imposed_by, imposed_by,
  date '2025-01-01', 'en', 'read', 1
FROM made;

INSERT INTO measure (id) SELECT id FROM made;
INSERT INTO measure_version (id, measure_id, title, imposed_by, authority_id, scope_kind, scope_description, headings, added_in)
SELECT n + 1, id, 'Duty of line ' || n, imposed_by, 'authority-' || (1 + n / 100 % 6),
  CASE WHEN n < 200 THEN 'all-goods' ELSE 'list' END, 'Goods of line ' || n, ARRAY[]::text[], 1
FROM made;
INSERT INTO measure_target (version_id, ordinal, economy_id) SELECT n + 1, 0, target FROM made;
INSERT INTO coverage_version (measure_id, covered_through, added_in) SELECT id, date '2026-06-30', 1 FROM made;
INSERT INTO provision (id) SELECT provision_id FROM made;
INSERT INTO provision_version (provision_id, measure_id, document_id, document_kind, act, standing, rate_kind, rate_pct,
  from_day, sequence, verification, added_in)
SELECT provision_id, id, 'act-of-' || lower(imposed_by), 'legal-instrument', 'set', 'enacted', 'ad-valorem', 5 + n % 40,
  date '2025-01-01', 1, 'read', 1
FROM made;

INSERT INTO rate_period (measure_id, from_day, to_day, known_from, known_to, edition_from, state, due_state, legal_state,
  rate_kind, rate_pct, provision_id, basis)
SELECT id,
  date '2025-01-01' + 100 * period, CASE WHEN period < 4 THEN date '2025-01-01' + 100 * (period + 1) END,
  date '2025-01-01' + 60 * known, CASE WHEN known < 9 THEN date '2025-01-01' + 60 * (known + 1) END,
  1, state, state, 'valid', 'ad-valorem', 5 + (n + period + known) % 40, provision_id, ARRAY[provision_id]
FROM made
CROSS JOIN generate_series(0, 4) AS period
CROSS JOIN generate_series(0, 9) AS known
CROSS JOIN LATERAL (SELECT CASE WHEN period = 2 THEN 'suspended' ELSE 'in-force' END AS state) AS stated;

-- What one statement needs to find the measures of a pair: without these the floor would be lower than it can be.
CREATE INDEX bench_measure_imposed_by ON measure_version (imposed_by);
CREATE INDEX bench_measure_target ON measure_target (economy_id, version_id);
SET session_replication_role = origin;
ANALYZE;
