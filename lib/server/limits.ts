import type { IncomingMessage } from 'node:http'

export type Limits = {
  /** In characters, path and query together. */
  readonly urlLength: number
  readonly bodyBytes: number
}

export const limits: Limits = { urlLength: 4_096, bodyBytes: 1_048_576 }

export type LimitRefusal = { readonly status: 400 | 411 | 413 | 414; readonly reason: string }

/** Why a request is not looked at further, or null. */
export const refuseRequest = (
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  { urlLength, bodyBytes }: Limits,
): LimitRefusal | null => {
  if (!url.startsWith('/')) return { status: 400, reason: 'The address must begin with a slash' }
  if (url.length > urlLength) return { status: 414, reason: `The address is longer than ${urlLength} characters` }
  // A body that does not say how long it is cannot be refused before it is read.
  if (headers['transfer-encoding'] !== undefined) return { status: 411, reason: 'Content-Length is missing' }
  if (Number(headers['content-length'] ?? 0) > bodyBytes) {
    return { status: 413, reason: `The body is longer than ${bodyBytes} bytes` }
  }
  return null
}
