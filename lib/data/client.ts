import type { PrismaClient } from '@/prisma/generated/client'
import { environment } from '@/lib/platform/env'
import { openDb } from './db'

// One pool a process: the development server evaluates modules anew at every change and would open another each time.
const holder = globalThis as { parleyDb?: PrismaClient }

/** The database that the environment names. */
export const database = (): PrismaClient => (holder.parleyDb ??= openDb(databaseUrl()))

const databaseUrl = (): string => {
  const url = environment().DATABASE_URL
  if (url === undefined) throw new Error('DATABASE_URL is not set. Start with npm start, which brings a database of its own.')
  return url
}
