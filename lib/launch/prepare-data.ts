import { join } from 'node:path'
import { migrate } from '../data/migrate'
import { MigrationError } from '../data/next-migration'
import { Failure } from './failure.mjs'
import { load } from './load'
import { step } from './step.mjs'

/**
 * Brings the schema up to date and fills an empty database.
 *
 * @throws Failure when the database and the migrations on disk do not belong together
 */
export const prepareData = async (root: string, databaseUrl: string): Promise<void> => {
  await step('migrating', async () => {
    try {
      const applied = await migrate({ databaseUrl, log: () => {}, folder: join(root, 'prisma/migrations') })
      return applied === 0 ? 'up to date' : `${applied} applied`
    } catch (error) {
      throw error instanceof MigrationError ? new Failure(error.message) : error
    }
  })
  await step('loading', () => load(databaseUrl))
}
