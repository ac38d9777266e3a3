import type { Db } from './db'

/**
 * Which of `words` answer to one of those asked: the same stem, or a word that begins with it; where none does, the ones
 * most like it. It is PostgreSQL that finds by stems, so it also says what was found.
 */
export const answeringWords = async (db: Db, words: readonly string[], asked: readonly string[]): Promise<Set<string>> => {
  const rows = await db.$queryRaw<{ word: string }[]>`
    WITH held AS MATERIALIZED (
      SELECT word, to_tsvector('english', word) AS stem FROM unnest(${[...words]}::text[]) AS word
    ), wanted AS MATERIALIZED (
      SELECT asked, plainto_tsquery('english', asked) AS stem FROM unnest(${[...asked]}::text[]) AS asked
    ), written AS (
      SELECT word, asked FROM held JOIN wanted ON held.stem @@ wanted.stem OR starts_with(lower(word), lower(asked))
    )
    SELECT word FROM written
    UNION
    SELECT word FROM held JOIN wanted ON similarity(word, asked) >= 0.4
    WHERE asked NOT IN (SELECT asked FROM written)`
  return new Set(rows.map(({ word }) => word))
}
