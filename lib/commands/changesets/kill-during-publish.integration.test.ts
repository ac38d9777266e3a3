import { expect, test } from 'vitest'
import { killAndLook } from '@/lib/commands/testing/kill-publish'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'

let url: string
let db: TestDb
withTestDatabase((opened) => void ({ db, url } = opened))

test.each([
  ['KA', 0],
  ['KB', Math.random() * 80],
  ['KC', 80 + Math.random() * 160],
  ['KD', 240 + Math.random() * 400],
])('killed while publishing, %s after %s ms: the edition is whole or not there, the log has no gap, the next one works', async (name, milliseconds) => {
  expect((await killAndLook(db, url, name, milliseconds)).wrong).toEqual([])
})
