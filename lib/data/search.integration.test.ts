import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '@/lib/domain/plain-text'
import { Prisma } from '@/prisma/generated/client'
import { inTransaction } from './db'
import { asWrittenSql, findAsWritten, findSimilar, similarSql, type AskedWords } from './search'
import { findByCode } from './search-codes'
import { answeringWords } from './search-words'
import { withTestDatabase, type TestDb } from './testing/with-test-database'

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

const asked = (text: string): AskedWords => ({ text, parts: [text], open: text, typing: null, economies: [] })

/** How PostgreSQL would go about a statement if reading whole tables were out of the question. */
const plan = (statement: Prisma.Sql): Promise<string> =>
  inTransaction(db, async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`
    const rows = await tx.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`EXPLAIN ${statement}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

test.each(['measure', 'commitment', 'event', 'document', 'series'])('a search of the %s versions goes by both of their indexes', async (kind) => {
  const written = await plan(asWrittenSql(1, asked('fentanyl')))
  expect(written).toContain(`${kind}_version_words`)
  expect(written).toContain(`${kind}_version_names`)
  expect(await plan(similarSql(1, ['fentanil']))).toContain(`${kind}_version_names`)
})

test('wildcards of a pattern are letters like others', async () => {
  expect(await findAsWritten(db, 1, asked('s%n'))).toEqual([])
  expect(await findAsWritten(db, 1, asked('f_ntanyl'))).toEqual([])
})

test('a misspelt word is taken for one like it, a number never for another', async () => {
  const ids = async (...words: string[]) => (await findSimilar(db, 1, words)).map(({ id }) => id)
  expect(await ids('alumnium')).toContain('us-s232-aluminium')
  expect(await ids('sectin', '301')).toContain('us-s301-list-1')
  expect(await ids('sectin', '302')).toEqual([])
})

test('a code meets the measures whose codes it begins with and those whose codes begin with it, the closest first', async () => {
  // Codes of the starting data: HS 120190 in three measures, HS 1201 in the fourth; HS 120110 is another thing.
  expect(await findByCode(db, 1, '12019000')).toEqual([
    { id: 'cn-301-list-1', codes: ['HS 120190'], shared: 6 },
    { id: 'cn-301-list-4-low', codes: ['HS 120190'], shared: 6 },
    { id: 'cn-mfn-soybeans', codes: ['HS 120190'], shared: 6 },
    { id: 'cn-2025-mar-ag-10', codes: ['HS 1201'], shared: 4 },
  ])
  expect(await findByCode(db, 1, '99030124')).toEqual([{ id: 'us-ieepa-fentanyl', codes: ['9903.01.24'], shared: 8 }])
  expect(await findByCode(db, 0, '1201')).toEqual([])
})

test('words answer by their stem, the one in writing by its beginning, and misspelt ones by likeness', async () => {
  const words = ['Fentanyl', 'charges', 'charm', 'soybeans', 'duties', 'from', 'FR', 'Café']
  const answering = (asked: string[], typing: string | null) => answeringWords(db, words, asked, typing)
  expect(await answering(['charged'], null)).toEqual(new Set(['charges']))
  expect(await answering(['soyb'], 'soyb')).toEqual(new Set(['soybeans']))
  expect(await answering(['fr', 'char'], 'char')).toEqual(new Set(['FR', 'charges', 'charm']))
  expect(await answering(['fentanil'], 'fentanil')).toEqual(new Set(['Fentanyl']))
  expect(await answering(['cafe'], null)).toEqual(new Set(['Café']))
})

test('what is asked and what is recorded are made plain alike', async () => {
  const inDatabase = async (text: string): Promise<string | undefined> =>
    (await db.$queryRaw<{ plain: string }[]>`SELECT parley_plain(${text}::text) AS plain`)[0]?.plain
  // Letters and signs that every version of Unicode at hand knows.
  const ranges: readonly (readonly [number, number])[] = [
    [0x20, 0x24f], [0x300, 0x36f], [0x2000, 0x206f], [0x20a0, 0x20bf], [0x2190, 0x22ff], [0x3000, 0x30ff], [0x4e00, 0x4e20], [0xac00, 0xac20], [0xff01, 0xff5e],
  ]
  const sign = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }))).map((code) => String.fromCodePoint(code))
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: sign, maxLength: 60 }), async (text) => {
      expect(await inDatabase(text)).toBe(plainText(text))
    }),
    { numRuns: 200 },
  )
})
