import { database } from '@/lib/data/client'
import type { Context } from '@/lib/commands/command'
import type { Asking } from './asking'
import { auth } from './auth'
import type { Visitor } from './who'

/** Who asks by these headers, now, of the database that the environment names. */
export const openAsking = async (headers: Headers): Promise<Asking> => ({
  db: database(),
  auth: await auth(),
  now: new Date(),
  // Our front has written the address that it knows over whatever the reader sent.
  address: headers.get('x-forwarded-for') ?? 'unknown',
  headers,
})

/** The context in which a visitor's command runs. */
export const contextOf = ({ db, now, address }: Asking, { actor }: Pick<Visitor, 'actor'>): Context => ({ db, actor, now, address })
