import { isKeyScope, type KeyScope } from '@/lib/domain/roles'
import type { Db } from '../db'

export interface ApiKey {
  readonly id: string
  readonly personId: string
  readonly name: string
  /** The first signs of the key, by which its owner knows it again. */
  readonly start: string
  readonly scopes: readonly KeyScope[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

type KeyRow = Omit<ApiKey, 'scopes'> & { readonly scopes: readonly string[] }

const toKey = ({ id, personId, name, start, scopes, createdAt, expiresAt, lastUsedAt, revokedAt }: KeyRow): ApiKey => ({
  id,
  personId,
  name,
  start,
  // A scope that this version does not know opens nothing.
  scopes: scopes.filter(isKeyScope),
  createdAt,
  expiresAt,
  lastUsedAt,
  revokedAt,
})

/** Adds a key by its hash; the key itself is shown once and kept nowhere. */
export const insertKey = async (
  db: Db,
  key: Omit<ApiKey, 'lastUsedAt' | 'revokedAt'> & { readonly keyHash: string },
): Promise<void> => {
  await db.apiKey.create({ data: { ...key, scopes: [...key.scopes] } })
}

export const listKeys = async (db: Db, personId: string): Promise<ApiKey[]> =>
  (await db.apiKey.findMany({ where: { personId }, orderBy: { createdAt: 'desc' } })).map(toKey)

/** The key with this hash, where it may still be used. */
export const findLiveKey = async (db: Db, keyHash: string, now: Date): Promise<ApiKey | null> => {
  const row = await db.apiKey.findFirst({ where: { keyHash, revokedAt: null, expiresAt: { gt: now } } })
  return row === null ? null : toKey(row)
}

export const noteKeyUse = async (db: Db, id: string, now: Date): Promise<void> => {
  await db.apiKey.update({ where: { id }, data: { lastUsedAt: now } })
}

/** Revokes a key of a person; gives how many there were to revoke. */
export const revokeKey = async (db: Db, personId: string, id: string, now: Date): Promise<number> =>
  (await db.apiKey.updateMany({ where: { id, personId, revokedAt: null }, data: { revokedAt: now } })).count
