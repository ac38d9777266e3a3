import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/db'
import { insertLink, type SingleUseLink } from '@/lib/data/people/single-use-links'
import { hashToken, newToken } from './tokens'

type For = Pick<SingleUseLink, 'purpose' | 'personId' | 'email' | 'role' | 'createdBy'>

/** Makes a link that works once, for so many milliseconds. @returns the token, which is kept nowhere */
export const makeLink = async (db: Db, link: For, lasts: number, now: Date): Promise<string> => {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + lasts)
  await insertLink(db, { ...link, id: randomUUID(), tokenHash: hashToken(token), createdAt: now, expiresAt })
  return token
}
