import { afterAll, beforeAll } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { openDb } from '../db'

/** The pool of a test's database. */
export type TestDb = ReturnType<typeof openDb>

/** A database of the tests of one file: its pool, and its address for other processes. */
interface Opened {
  readonly db: TestDb
  readonly url: string
}

/** Gives the tests of a file a database with the starting data, before the first of them; `opened` takes it and may fill it. */
export const withTestDatabase = (opened: (database: Opened) => void | Promise<void>): void => {
  let made: TestDatabase | undefined
  let db: TestDb | undefined
  beforeAll(async () => {
    made = await createTestDatabase({ seeded: true })
    db = openDb(made.url)
    await opened({ db, url: made.url })
  })
  afterAll(async () => {
    await db?.$disconnect()
    await made?.drop()
  })
}
