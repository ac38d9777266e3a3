import type { IncomingMessage } from 'node:http'
import { isPrivate } from '../private-path'

/** What decides which answer a page has, beside its address: the newest edition and the day in UTC. */
export interface Reading {
  readonly edition: number
  readonly today: string
}

/** Headers by which Next asks for something else than the page as a document. */
const FLIGHT = ['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree', 'next-action']

/**
 * Whether an answer to this request may be kept: a document asked for by GET, of a reader whom no cookie sets apart, and
 * neither of the API or a file of a figure, which have tags of their own, nor of what Next itself serves, nor of where people
 * sign in and work.
 */
export const isKeepable = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.cookie === undefined &&
  headers.authorization === undefined &&
  !FLIGHT.some((name) => headers[name] !== undefined) &&
  !isPrivate(url) &&
  !url.startsWith('/api/') &&
  !url.startsWith('/files/') &&
  !url.startsWith('/_next/')

/**
 * The key of a page. Parameters are sorted, so that one page has one key however they are ordered; a page whose address is
 * not canonical answers with a redirect, which is never kept, so that no other spelling gets a place.
 */
export const pageKey = (url: string, { edition, today }: Reading): string => {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  searchParams.sort()
  return `${edition} ${today} ${pathname}?${searchParams}`
}
