import { createChangeset } from '@/lib/commands/changesets/create-changeset'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { submitChangeset } from '@/lib/commands/changesets/submit-changeset'
import { inTransaction, openDb } from '@/lib/data/db'
import { lockPublishing, newestEdition } from '@/lib/data/editions'
import { STARTING_DATA_ACTOR } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/result'
import { readStartingData, startingChanges } from './read'

/** The one changeset of the starting data, the same in every database. */
const CHANGESET = {
  id: '5eed0000-0000-4000-8000-000000000001',
  title: 'Starting data',
  reason: 'What was found on the case when the tracker began, with its documents; see prisma/seed/README.md.',
}

const demand = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`The starting data were refused: ${result.message}`)
}

/**
 * Publishes the starting data as edition 1 of an empty database; does nothing when anything has been published. One
 * transaction, so that a killed load leaves nothing behind, under the lock of publishing, so that of several instances
 * that start at once one loads and the others wait and find it done.
 */
export const loadStartingData = async ({
  databaseUrl,
  log,
}: {
  databaseUrl: string
  log: (line: string) => void
}): Promise<{ loaded: boolean; edition: number }> => {
  const db = openDb(databaseUrl)
  try {
    return await inTransaction(db, async (tx) => {
      await lockPublishing(tx)
      const edition = await newestEdition(tx)
      if (edition > 0) return { loaded: false, edition }
      const changes = startingChanges(readStartingData())
      log(`publishing ${changes.length} records as edition 1`)
      const context = { db: tx, actor: STARTING_DATA_ACTOR, now: new Date() }
      demand(await createChangeset(context, { ...CHANGESET, changes }))
      demand(await submitChangeset(context, { id: CHANGESET.id }))
      return { loaded: true, edition: demand(await publishChangeset(context, { id: CHANGESET.id })).edition }
    })
  } finally {
    await db.$disconnect()
  }
}
