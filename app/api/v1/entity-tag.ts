import { createHash } from 'node:crypto'
import { APP_VERSION } from '@/lib/queries/version'

/**
 * A strong entity tag. An edition never changes and an answer depends on nothing but what is given here, so the tag stands
 * before the answer is made: `about` names the address, `query` the resolved query with its days and edition.
 */
export const entityTag = (about: string, query: unknown, fromNow: boolean): string => {
  const text = JSON.stringify([APP_VERSION, about, query, fromNow])
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether the reader has the answer of this tag: `If-None-Match` compares weakly (RFC 9110), `*` is any answer. */
export const isKnown = (ifNoneMatch: string | null, tag: string): boolean =>
  ifNoneMatch !== null && ifNoneMatch.split(',').some((known) => known.trim() === '*' || opaque(known) === tag)
