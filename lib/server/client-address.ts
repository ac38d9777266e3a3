import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

type Asking = { readonly headers: IncomingMessage['headers']; readonly socket: { readonly remoteAddress?: string | undefined } }

/** The header in which proxies, and then our front, write whom they answer. */
export const FORWARDED = 'x-forwarded-for'

const MAPPED = /^::ffff:(?=\d+\.)/i

/** The address that the n-th proxy from the right of the list wrote down; only those that stand in front of us are believed. */
const writtenBy = (list: string, proxies: number): string | undefined => {
  const address = list.split(',').at(-proxies)?.trim()
  return address !== undefined && isIP(address) > 0 ? address : undefined
}

/**
 * The address of who asks, as text. A reader can write anything into `X-Forwarded-For`, but each proxy adds the address that
 * it saw at the right: with n trusted proxies the n-th from the right is the reader's. Without proxies, or where the list is
 * shorter than their number and so did not come through all of them, it is the address at the other end of the connection.
 * IPv4 written as IPv6 is given as IPv4.
 *
 * @param proxies how many proxies stand in front of us, each of which adds to `X-Forwarded-For`; 0 for none
 * @returns 'unknown' where the connection has been closed
 */
export const clientAddress = ({ headers, socket }: Asking, proxies: number): string => {
  const list = [headers[FORWARDED] ?? []].flat().join(',')
  const address = (proxies > 0 ? writtenBy(list, proxies) : undefined) ?? socket.remoteAddress ?? 'unknown'
  return address.replace(MAPPED, '')
}
