import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptsGzip } from '../encoding'
import type { KeptPage } from './page-cache'

const isKnown = (given: string | undefined, etag: string): boolean =>
  (given ?? '').split(',').some((one) => one.trim() === etag || one.trim() === '*')

/** Sends a kept page, compressed where the reader takes it, or only says that the reader's copy still holds. */
export const sendKept = (req: IncomingMessage, res: ServerResponse, { headers, body, packed, etag }: KeptPage): void => {
  if (isKnown(req.headers['if-none-match'], etag)) {
    // The policy belongs to the bytes that the reader has and stays as it came with them.
    res.writeHead(304, { ETag: etag, Vary: headers['vary'], 'Cache-Control': headers['cache-control'] })
    res.end()
    return
  }
  const gzip = acceptsGzip(req.headers['accept-encoding'])
  const bytes = gzip ? packed : body
  res.writeHead(200, {
    ...headers,
    ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': bytes.length,
    ETag: etag,
  })
  res.end(bytes)
}
