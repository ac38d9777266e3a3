import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '@/lib/bench/draw'
import { interleaveInOneDraft, interleaveTwoDrafts, twoEditors } from '@/lib/commands/testing/interleave'
import { gapsInLog } from '@/lib/commands/testing/kill-publish'
import { openDb } from '@/lib/data/db'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'

let db: TestDb
let second: TestDb
let url: string
withTestDatabase((opened) => void ({ db, url } = opened))
beforeAll(() => void (second = openDb(url)))
afterAll(() => second.$disconnect())

const SEEDS = [1, 2, 3, Math.floor(Math.random() * 1e9)]

test.each(SEEDS)('two editors of one change of a draft, at two instances, lose nothing; seed %i', async (seed) => {
  expect(await interleaveInOneDraft(twoEditors(db, second), randomFrom(seed))).toEqual([])
})

test.each(SEEDS)('two editors of one published record, each in a changeset, lose nothing; seed %i', async (seed) => {
  expect(await interleaveTwoDrafts(twoEditors(db, second), '2025-10-30-busan', randomFrom(seed))).toEqual([])
})

test('and the log has no gap', async () => expect(await gapsInLog(db)).toEqual([]))
