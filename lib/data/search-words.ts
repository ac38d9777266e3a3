import type { Db } from './db'

/**
 * Which of `words` answer to one of those asked: the same word or stem, or one that begins with `typing`, which is the one
 * still in writing; where none does, the ones most like it. `asked` are plain text. It is PostgreSQL that finds by stems, so it
 * also says what was found.
 */
export const answeringWords = async (
  db: Db,
  words: readonly string[],
  asked: readonly string[],
  typing: string | null,
): Promise<Set<string>> => {
  const rows = await db.$queryRaw<{ word: string }[]>`
    WITH held AS MATERIALIZED (
      SELECT word, lower(parley_plain(word)) AS plain, to_tsvector('english', parley_plain(word)) AS stem
      FROM unnest(${[...words]}::text[]) AS word
    ), wanted AS MATERIALIZED (
      SELECT asked, plainto_tsquery('english', asked) AS stem FROM unnest(${[...asked]}::text[]) AS asked
    ), written AS (
      SELECT word, asked FROM held JOIN wanted ON held.stem @@ wanted.stem OR plain = lower(asked)
        OR asked = ${typing}::text AND starts_with(plain, lower(asked))
    )
    SELECT word FROM written
    UNION
    SELECT word FROM held JOIN wanted ON similarity(plain, asked) >= 0.4
    WHERE asked NOT IN (SELECT asked FROM written)`
  return new Set(rows.map(({ word }) => word))
}
