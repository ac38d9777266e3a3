import { afterAll, beforeAll, expect, test } from 'vitest'
import { document } from '../commands/testing/invented-changes'
import { publishChanges } from '../commands/testing/publish-changes'
import { openDb } from '../data/db'
import { newestEdition } from '../data/editions'
import type { PageCache } from '../server/page-cache/page-cache'
import { openPageCache } from './page-cache'
import { createTestDatabase, type TestDatabase } from './test-database'

let made: TestDatabase
let db: ReturnType<typeof openDb>
let instances: ReturnType<typeof openPageCache>[]

beforeAll(async () => {
  made = await createTestDatabase({ seeded: true })
  db = openDb(made.url)
  instances = [openPageCache(made.url), openPageCache(made.url)]
})
afterAll(async () => {
  await Promise.all(instances.map(({ close }) => close()))
  await db.$disconnect()
  await made.drop()
})

/** Asks an instance for a page that says its edition, and renders it where the instance has none. */
const editionShown = async ({ find }: PageCache): Promise<number> => {
  const found = await find('/')
  if ('kept' in found) return Number(found.kept.body.toString())
  const edition = String(await newestEdition(db))
  found.handIn({ headers: {}, body: Buffer.from(edition) })
  return Number(edition)
}

test('of 200 answers of two instances between ten publications none is older than its question', async () => {
  let published = 1
  let stale = 0
  const asking: Promise<void>[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    const done = await publishChanges(db, [document(`order-${turn}`, '2026-01-01')])
    if (!done.ok) throw new Error(done.message)
    published = done.value.edition
    for (let asked = 0; asked < 20; asked += 1) {
      const [atLeast, instance] = [published, instances[asked % 2]]
      if (instance === undefined) throw new Error('there are two instances')
      asking.push(editionShown(instance.pages).then((edition) => void (stale += edition < atLeast ? 1 : 0)))
    }
  }
  await Promise.all(asking)
  expect([asking.length, stale, published]).toEqual([200, 0, 11])
})
