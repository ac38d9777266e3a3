import { FOUND_KINDS, type FoundKey, type FoundKind } from '@/lib/domain/search'
import { Prisma } from '@/prisma/generated/client'
import { inTransaction, type Db } from './db'

/** A record that holds what was asked; a higher rank fits better. */
export interface Hit extends FoundKey {
  readonly rank: number
}

/** What was asked, in plain text, taken apart. */
export interface AskedWords {
  /** The text as a whole. */
  readonly text: string
  /** Texts that names hold, each of them, wherever in a word; none where the text says how its words are to be held. */
  readonly parts: readonly string[]
  /** The text in which hyphens within words are blanks, so that only those before a word leave it out. */
  readonly open: string
  /** What stands before a last word that may still be in writing, and that word; null where the text ends otherwise. */
  readonly typing: { readonly before: string; readonly word: string } | null
  /** Economies that the text names, each as it is named there and by its code. */
  readonly economies: readonly { readonly name: string; readonly code: string }[]
}

interface Searched {
  readonly table: string
  readonly id: string
  readonly names: string
  readonly words: string
}

/** The expressions of the indexes in the migrations `search_signs` and `commitment_search`, word for word: another spelling is answered without them. */
const SEARCHED: Readonly<Record<FoundKind, Searched>> = {
  measure: {
    table: 'measure_version',
    id: 'measure_id',
    names: `parley_plain(title || ' ' || measure_id || ' ' || scope_description)`,
    words: `parley_words(title || ' ' || measure_id, scope_description || ' ' || authority_id || ' ' || imposed_by)`,
  },
  commitment: {
    table: 'commitment_version',
    id: 'commitment_id',
    names: `parley_plain(title || ' ' || commitment_id)`,
    words: `parley_words(title || ' ' || commitment_id, summary || ' ' || category || ' ' || by_party || ' ' || to_party)`,
  },
  event: {
    table: 'event_version',
    id: 'event_id',
    names: `parley_plain(title || ' ' || event_id || ' ' || coalesce(place, ''))`,
    words: `parley_words(title || ' ' || event_id, kind || ' ' || coalesce(place, '') || ' ' || summary)`,
  },
  document: {
    table: 'document_version',
    id: 'document_id',
    names: `parley_plain(title || ' ' || document_id || ' ' || coalesce(citation, ''))`,
    words: `parley_words(title || ' ' || document_id || ' ' || coalesce(citation, ''), publisher || ' ' || coalesce(publisher_side, ''))`,
  },
  series: {
    table: 'series_version',
    id: 'series_id',
    names: `parley_plain(title || ' ' || series_id || ' ' || publisher)`,
    words: `parley_words(title || ' ' || series_id, publisher || ' ' || method || ' ' || imposed_by || ' ' || target)`,
  },
}

/** A query of full text in which a record of an economy answers to the economy's name too. */
const widened = (query: Prisma.Sql, economies: AskedWords['economies']): Prisma.Sql =>
  economies.reduce(
    (wider, { name, code }) => Prisma.sql`ts_rewrite(${wider}, plainto_tsquery('english', ${name}::text),
      plainto_tsquery('english', ${name}::text) || plainto_tsquery('simple', ${code}::text))`,
    query,
  )

/** The words as stems or as they are written; the last one may be only the beginning of a word. */
const fullText = ({ open, typing, economies }: AskedWords): Prisma.Sql => {
  const whole = Prisma.sql`websearch_to_tsquery('english', ${open}::text) || websearch_to_tsquery('simple', ${open}::text)`
  if (typing === null) return widened(Prisma.sql`(${whole})`, economies)
  const begun = Prisma.sql`websearch_to_tsquery('english', ${typing.before}::text) && to_tsquery('simple', ${`${typing.word}:*`}::text)`
  return widened(Prisma.sql`(${whole} || (${begun}))`, economies)
}

/** A pattern of ILIKE for any text that holds this one; its own wildcards are letters like others. */
const holding = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Whether an expression holds all of the parts, of which there is at least one. */
const holdsAll = (held: string, parts: readonly string[]): Prisma.Sql =>
  parts.length === 0
    ? Prisma.sql`false`
    : Prisma.sql`(${Prisma.join(parts.map((part) => Prisma.sql`${Prisma.raw(held)} ILIKE ${holding(part)}`), ' AND ')})`

const asOf = (edition: number): Prisma.Sql =>
  Prisma.sql`added_in <= ${edition} AND (retracted_in IS NULL OR retracted_in > ${edition})`

/**
 * The statement that finds records of every kind: which rows, and how well each fits. Of those that fit equally, as those with
 * the same similar word do, kinds come in their order.
 */
const ofEachKind = (edition: number, holds: (searched: Searched) => { where: Prisma.Sql; rank: Prisma.Sql }): Prisma.Sql => {
  const kinds = Object.entries(SEARCHED).map(([kind, searched]) => {
    const { where, rank } = holds(searched)
    return Prisma.sql`SELECT ${kind}::text AS kind, ${Prisma.raw(searched.id)} AS id, (${rank})::float8 AS rank
      FROM ${Prisma.raw(searched.table)} WHERE ${asOf(edition)} AND (${where})`
  })
  return Prisma.sql`SELECT * FROM (${Prisma.join(kinds, ' UNION ALL ')}) AS hit
    ORDER BY rank DESC, array_position(${[...FOUND_KINDS]}::text[], kind), id`
}

/** The statement behind {@link findAsWritten}, apart so that a test can ask how it is planned. */
export const asWrittenSql = (edition: number, asked: AskedWords): Prisma.Sql => {
  const found = ofEachKind(edition, ({ id, names, words }) => ({
    where: Prisma.sql`${Prisma.raw(words)} @@ (SELECT query FROM asked) OR ${holdsAll(names, asked.parts)}`,
    // A record that is called exactly this comes first, then those whose title or names hold the text as a whole.
    rank: Prisma.sql`ts_rank(${Prisma.raw(words)}, (SELECT query FROM asked))
      + CASE WHEN ${Prisma.raw(id)} = lower(${asked.text}::text) OR lower(parley_plain(title)) = lower(${asked.text}::text) THEN 8 ELSE 0 END
      + CASE WHEN ${holdsAll('parley_plain(title)', asked.parts)} THEN 1 ELSE 0 END
      + CASE WHEN ${holdsAll(names, asked.parts)} THEN 1 ELSE 0 END`,
  }))
  return Prisma.sql`WITH asked AS MATERIALIZED (SELECT ${fullText(asked)} AS query) ${found}`
}

/** The records as of an edition that hold the words as they were written or as their stems, best first. */
export const findAsWritten = (db: Db, edition: number, asked: AskedWords): Promise<Hit[]> =>
  db.$queryRaw<Hit[]>(asWrittenSql(edition, asked))

/** How alike a word and a part of a name must be, of 1: `soybeens` and `soybeans` are by 0.56, the default of 0.6 has no room for that. */
const ALIKE = '0.5'

/** The statement behind {@link findSimilar}. `words` has at least one. A number is never taken for another. */
export const similarSql = (edition: number, words: readonly string[]): Prisma.Sql =>
  ofEachKind(edition, ({ id, names }) => ({
    where: Prisma.join(
      words.map((word) =>
        /\d/.test(word)
          ? Prisma.sql`${Prisma.raw(names)} ILIKE ${holding(word)}`
          : Prisma.sql`${word}::text <% ${Prisma.raw(names)}`,
      ),
      ' AND ',
    ),
    // What is called so, by title and by id, fits better than what only holds the word.
    rank: Prisma.join(
      [names, 'parley_plain(title)', id].flatMap((held) =>
        words.map((word) => Prisma.sql`word_similarity(${word}::text, ${Prisma.raw(held)})`),
      ),
      ' + ',
    ),
  }))

/** The records as of an edition whose names hold words like each of these, the most alike first. */
export const findSimilar = (db: Db, edition: number, words: readonly string[]): Promise<Hit[]> =>
  inTransaction(db, async (tx) => {
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`
    return tx.$queryRaw<Hit[]>(similarSql(edition, words))
  })
