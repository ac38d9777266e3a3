import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { command } from '@/lib/commands/command'
import type { Db } from '@/lib/data/db'
import { findLiveKey, insertKey, noteKeyUse, revokeKey } from '@/lib/data/people/api-keys'
import { findPerson } from '@/lib/data/people/people'
import { can, personActor, type Actor } from '@/lib/domain/actor'
import { ok, refused } from '@/lib/domain/result'
import { KEY_SCOPES } from '@/lib/domain/roles'
import { isVisitor, personIdOf } from './own-account'
import { hashToken, newToken } from './tokens'

const PREFIX = 'parley_'
const DAY = 86_400_000

/** Days for which a key may be made. */
export const KEY_DAYS = [7, 30, 90, 365] as const

/** Makes a key for programs. It is shown once; only its hash is kept. */
export const createApiKey = command({
  name: 'create API key',
  allow: isVisitor,
  input: z.strictObject({
    name: z.string().trim().min(1, 'expected a name').max(80, 'expected at most 80 signs'),
    scopes: z.array(z.enum(KEY_SCOPES)).min(1, 'expected at least one'),
    days: z.coerce.number().pipe(z.literal([...KEY_DAYS])),
  }),
  subject: ({ name }) => name,
  handle: async ({ db, actor, now }, { name, scopes, days }) => {
    const beyond = scopes.find((scope) => !can(actor, scope))
    if (beyond !== undefined) return refused('forbidden', `Your role may not ${beyond}, so no key of yours may.`, { field: 'scopes', value: beyond })
    const id = randomUUID()
    const key = `${PREFIX}${newToken()}`
    const expiresAt = new Date(now.getTime() + days * DAY)
    const start = key.slice(0, PREFIX.length + 4)
    await insertKey(db, { id, personId: personIdOf(actor), name, start, scopes, keyHash: hashToken(key), createdAt: now, expiresAt })
    return ok({ id, key })
  },
  detail: ({ scopes, days }, { id }) => ({ key: id, scopes, days }),
})

/** Ends one of one's own keys. */
export const revokeApiKey = command({
  name: 'revoke API key',
  allow: isVisitor,
  input: z.strictObject({ key: z.uuid() }),
  subject: ({ key }) => key,
  handle: async ({ db, actor, now }, { key }) =>
    (await revokeKey(db, personIdOf(actor), key, now)) === 1
      ? ok({})
      : refused('not_found', 'There is no such key of yours.', { field: 'key', value: key }),
})

const BEARER = /^Bearer (parley_[\w-]{43})$/

/**
 * The actor that an `Authorization: Bearer` header names, with the scopes of its key; null for a key that is none, is over or
 * revoked, or whose owner may no longer come in. The role is the one that the owner has now.
 */
export const actorOfKey = async (db: Db, authorization: string | null, now: Date): Promise<Actor | null> => {
  const given = BEARER.exec(authorization ?? '')?.[1]
  if (given === undefined) return null
  const key = await findLiveKey(db, hashToken(given), now)
  if (key === null) return null
  const person = await findPerson(db, key.personId)
  if (person === null || person.deactivatedAt !== null) return null
  await noteKeyUse(db, key.id, now)
  return personActor(person.id, person.role, { id: key.id, scopes: key.scopes })
}
