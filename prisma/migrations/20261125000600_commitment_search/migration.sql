-- Commitments are searched like every other record: by what they are called and by what they are about. The expressions are
-- repeated, word for word, by lib/data/search.ts.

CREATE INDEX "commitment_version_words" ON "commitment_version" USING gin
  (parley_words(title || ' ' || commitment_id, summary || ' ' || category || ' ' || by_party || ' ' || to_party));
CREATE INDEX "commitment_version_names" ON "commitment_version" USING gin
  (parley_plain(title || ' ' || commitment_id) gin_trgm_ops);
