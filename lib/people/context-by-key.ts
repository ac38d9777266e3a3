import type { Context } from '@/lib/commands/command'
import { database } from '@/lib/data/client'
import type { Db } from '@/lib/data/db'
import { ANYBODY } from '@/lib/domain/actor'
import { actorOfKey } from './api-keys'
import { addressIsSpent } from './limits'
import { logSignIn } from './log-sign-in'

/** Logs a key that opens nothing. One address fills the log with so many in a quarter of an hour and no more. */
const logBadKey = async (db: Db, address: string, now: Date): Promise<void> => {
  if (await addressIsSpent(db, 'key', address, now)) return
  await logSignIn(db, { at: now, address, command: 'use API key', actor: ANYBODY.id, outcome: 'refused', subject: null })
}

/**
 * The context in which the commands of somebody run who shows an API key; null where no key is shown, or one that opens
 * nothing. Cookies are not looked at: a browser sends those by itself, a key only who has it.
 */
export const contextByKey = async (headers: Headers): Promise<Context | null> => {
  const [db, now] = [database(), new Date()]
  // Our front has written the address that it knows over whatever the reader sent.
  const address = headers.get('x-forwarded-for') ?? 'unknown'
  const authorization = headers.get('authorization')
  if (authorization === null) return null
  const actor = await actorOfKey(db, authorization, now)
  if (actor === null) await logBadKey(db, address, now)
  return actor === null ? null : { db, actor, now, address }
}
