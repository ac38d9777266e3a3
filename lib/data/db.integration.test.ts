import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { inTransaction, isPool, openDb, type Db } from './db'

let made: TestDatabase
let db: ReturnType<typeof openDb>

beforeAll(async () => {
  made = await createTestDatabase()
  db = openDb(made.url)
})
afterAll(async () => {
  await db.$disconnect()
  await made.drop()
})

const transactionOf = async (on: Db): Promise<string | undefined> => {
  const rows = await on.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`
  return rows[0]?.id
}

test('a transaction within a transaction is the same one, and the next one is another', async () => {
  const first = await inTransaction(db, async (tx) => {
    expect([isPool(db), isPool(tx)]).toEqual([true, false])
    const outer = await transactionOf(tx)
    expect(await inTransaction(tx, transactionOf)).toBe(outer)
    return outer
  })
  expect(await inTransaction(db, transactionOf)).not.toBe(first)
})

test('what fails within takes everything with it', async () => {
  const row = { title: 'a', reason: 'b', state: 'draft', author: 'c', createdAt: new Date() }
  const failing = inTransaction(db, async (tx) => {
    await tx.changeset.create({ data: { ...row, id: '00000000-0000-4000-8000-000000000001' } })
    await inTransaction(tx, () => Promise.reject(new Error('broken')))
  })
  await expect(failing).rejects.toThrow('broken')
  expect(await db.changeset.count()).toBe(0)
})
