import { beforeAll, expect } from 'vitest'
import { economy } from '@/lib/commands/testing/invented-changes'
import { database } from '@/lib/data/client'
import { newestEdition } from '@/lib/data/editions'
import { recordedAsOf, type RecordName } from '@/lib/data/recorded'
import { personWithKey, type PersonWithKey } from '@/lib/people/testing/person-with-key'
import { openTestApi } from '../../testing/open-test-api'
import { writeApi } from '../../testing/write-api'

/** Two editors and a reader, each with a key. */
export interface Writers {
  ana: PersonWithKey
  ben: PersonWithKey
  rita: PersonWithKey
}

export const WORDS = { title: 'By program', reason: 'To test it.' }

/** Opens the API with starting data for the tests of a file, and gives who writes by it; they are there once tests run. */
export const openWriters = (): Writers => {
  openTestApi()
  const writers = {} as Writers
  beforeAll(async () => {
    const db = database()
    writers.ana = await personWithKey(db, 'Ana', 'editor')
    writers.ben = await personWithKey(db, 'Ben', 'editor')
    writers.rita = await personWithKey(db, 'Rita', 'reader')
  })
  return writers
}

/** Makes a draft by the API and gives its id. */
export const draftBy = async (by: PersonWithKey, changes: readonly unknown[] = [economy('QE', 'Eastland')]): Promise<string> => {
  const { status, body } = await writeApi(by, 'POST', '/changesets', { ...WORDS, changes })
  expect(status).toBe(201)
  return String(body['id'])
}

/** A record as it is published now. */
export const live = async (name: RecordName) => (await recordedAsOf(database(), [name], await newestEdition(database())))(name)
