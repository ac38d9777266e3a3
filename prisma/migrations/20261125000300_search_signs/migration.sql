-- Search finds words whatever signs stand between them. To the parser of full text every sign beyond ASCII is a letter where
-- the database has the character type C: two names joined by a dash were one word there, and two elsewhere. So signs become
-- blanks, and accents go, before anything is parsed.

-- A text without accents, with the forms of a letter as one, and with a blank for each sign beyond ASCII: punctuation,
-- currencies, arrows and drawings, also those of Chinese. lib/domain/plain-text.ts does the same to what is asked.
CREATE FUNCTION parley_plain(written text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(
    normalize(regexp_replace(normalize(written, NFKD), '[\u0300-\u036f]', '', 'g'), NFC),
    '[\u00a1-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u301f\u30fb]', ' ', 'g');

DROP INDEX "measure_version_words", "event_version_words", "document_version_words", "series_version_words",
  "measure_version_names", "event_version_names", "document_version_names", "series_version_names";

CREATE OR REPLACE FUNCTION parley_words(names text, about text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('pg_catalog.english'::regconfig, replace(parley_plain(names), '-', ' ')), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, replace(parley_plain(names), '-', ' ')), 'A')
    || setweight(to_tsvector('pg_catalog.english'::regconfig, replace(parley_plain(about), '-', ' ')), 'C')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, replace(parley_plain(about), '-', ' ')), 'C');

CREATE INDEX "measure_version_words" ON "measure_version" USING gin
  (parley_words(title || ' ' || measure_id, scope_description || ' ' || authority_id || ' ' || imposed_by));
CREATE INDEX "event_version_words" ON "event_version" USING gin
  (parley_words(title || ' ' || event_id, kind || ' ' || coalesce(place, '') || ' ' || summary));
CREATE INDEX "document_version_words" ON "document_version" USING gin
  (parley_words(title || ' ' || document_id || ' ' || coalesce(citation, ''), publisher || ' ' || coalesce(publisher_side, '')));
CREATE INDEX "series_version_words" ON "series_version" USING gin
  (parley_words(title || ' ' || series_id, publisher || ' ' || method || ' ' || imposed_by || ' ' || target));

CREATE INDEX "measure_version_names" ON "measure_version" USING gin
  (parley_plain(title || ' ' || measure_id || ' ' || scope_description) gin_trgm_ops);
CREATE INDEX "event_version_names" ON "event_version" USING gin
  (parley_plain(title || ' ' || event_id || ' ' || coalesce(place, '')) gin_trgm_ops);
CREATE INDEX "document_version_names" ON "document_version" USING gin
  (parley_plain(title || ' ' || document_id || ' ' || coalesce(citation, '')) gin_trgm_ops);
CREATE INDEX "series_version_names" ON "series_version" USING gin
  (parley_plain(title || ' ' || series_id || ' ' || publisher) gin_trgm_ops);
