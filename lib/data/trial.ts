import { inTransaction, type Db } from './db'

/** Carries what was read out of a transaction that must not stay. */
class Undone<T> extends Error {
  constructor(readonly value: T) {
    super('undone')
  }
}

/**
 * Runs `work` and undoes whatever it wrote, whether it succeeds or throws. Within a transaction a savepoint is what is
 * gone back to, so that the transaction goes on after a rule of the database has refused.
 */
export const inTrial = (db: Db, work: (tx: Db) => Promise<unknown>): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.$executeRaw`SAVEPOINT trial`
    try {
      await work(tx)
    } finally {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT trial`
    }
  })

/** Asks the rules now that PostgreSQL would only ask at the end of the transaction. */
export const askDeferredRules = async (db: Db): Promise<void> => {
  await db.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
}

/** As {@link inTrial} from the pool, for who wants to read what would be: gives what `work` gave, and nothing stays. */
export const readInTrial = async <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> => {
  try {
    return await inTransaction(db, async (tx): Promise<never> => {
      throw new Undone(await work(tx))
    })
  } catch (error) {
    if (error instanceof Undone) return error.value as T
    throw error
  }
}
