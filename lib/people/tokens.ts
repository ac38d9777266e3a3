import { createHash, randomBytes } from 'node:crypto'

/** A token that nobody can guess: 256 bits, in signs that an address takes as they are. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. It is random and long, so that one plain hash is as good as a slow one. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
