import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'

/** A connection or a transaction in it: what every function of this room takes as its first argument. */
export type Db = PrismaClient | Prisma.TransactionClient

/**
 * Opens a pool. The session is pinned to UTC, because the adapter drops the offset of an instant: with a server in
 * another zone stored and read instants would shift by hours (prisma/orm issue 28629).
 */
export const openDb = (databaseUrl: string): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl, options: '-c TimeZone=UTC', max: 10 }),
  })

/** Whether `db` is the pool rather than a transaction. Both can begin transactions; only the pool connects. */
export const isPool = (db: Db): db is PrismaClient => '$connect' in db

/** Publishing the starting data takes seconds on a slow disk; Prisma's own bound of five would cut it off. */
const BOUNDS = { maxWait: 30_000, timeout: 300_000 }

/** Runs `work` in a transaction; inside one already it joins that one. Throwing rolls everything back. */
export const inTransaction = <T>(db: Db, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> =>
  // A copy, because Prisma writes into what it is given, and the next transaction would then continue this one.
  isPool(db) ? db.$transaction(work, { ...BOUNDS }) : work(db)
