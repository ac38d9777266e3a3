-- Search over what records are called and what they are about. The indexes stand on the versions themselves, so that there
-- is no second copy of a fact that an edition could leave behind. The expressions are repeated, word for word, by
-- lib/data/search.ts; a test asks the planner whether they still meet.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The words of a record: those of its names first, then those of what it is about. Each stands there as it is written, for a
-- word that is still being typed, and as its English stem. Hyphens are taken apart, so that the parts of an id are words.
CREATE FUNCTION parley_words(names text, about text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('pg_catalog.english'::regconfig, replace(names, '-', ' ')), 'A')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, replace(names, '-', ' ')), 'A')
    || setweight(to_tsvector('pg_catalog.english'::regconfig, replace(about, '-', ' ')), 'C')
    || setweight(to_tsvector('pg_catalog.simple'::regconfig, replace(about, '-', ' ')), 'C');

CREATE INDEX "measure_version_words" ON "measure_version" USING gin
  (parley_words(title || ' ' || measure_id, scope_description || ' ' || authority_id || ' ' || imposed_by));
CREATE INDEX "event_version_words" ON "event_version" USING gin
  (parley_words(title || ' ' || event_id, kind || ' ' || coalesce(place, '') || ' ' || summary));
CREATE INDEX "document_version_words" ON "document_version" USING gin
  (parley_words(title || ' ' || document_id || ' ' || coalesce(citation, ''), publisher || ' ' || coalesce(publisher_side, '')));
CREATE INDEX "series_version_words" ON "series_version" USING gin
  (parley_words(title || ' ' || series_id, publisher || ' ' || method || ' ' || imposed_by || ' ' || target));

-- The same names by their trigrams, for a text within them and for words that are misspelt.
CREATE INDEX "measure_version_names" ON "measure_version" USING gin
  ((title || ' ' || measure_id || ' ' || scope_description) gin_trgm_ops);
CREATE INDEX "event_version_names" ON "event_version" USING gin
  ((title || ' ' || event_id || ' ' || coalesce(place, '')) gin_trgm_ops);
CREATE INDEX "document_version_names" ON "document_version" USING gin
  ((title || ' ' || document_id || ' ' || coalesce(citation, '')) gin_trgm_ops);
CREATE INDEX "series_version_names" ON "series_version" USING gin
  ((title || ' ' || series_id || ' ' || publisher) gin_trgm_ops);

-- CreateIndex
CREATE INDEX "scope_line_prefix_idx" ON "scope_line"("prefix" text_pattern_ops);
