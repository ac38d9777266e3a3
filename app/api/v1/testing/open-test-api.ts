import { afterAll, beforeAll, vi } from 'vitest'
import { database } from '@/lib/data/client'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'

/** The day that the starting data were compiled on: what today is in these tests. */
export const TODAY = '2026-11-24'

/** Gives the tests of a file a database with the starting data, and the day on which that was compiled as today. */
export const openTestApi = (): void => {
  let test: TestDatabase | undefined
  beforeAll(async () => {
    test = await createTestDatabase({ seeded: true })
    process.env['DATABASE_URL'] = test.url
    // The tests of a file ask more, and faster, than any reader.
    process.env['RATE_LIMIT_PER_MINUTE'] = '0'
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) })
  })
  afterAll(async () => {
    vi.useRealTimers()
    await database().$disconnect()
    await test?.drop()
  })
}
