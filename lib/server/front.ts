import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { gzipBody, plainBody, wholeBody } from './bodies'
import { captureResponse, type Body, type Wire } from './capture-response'
import { dataPolicy, pagePolicy } from './content-policy'
import { acceptsGzip, isCompressible } from './encoding'
import { inlineHashes } from './inline-hashes'
import { limits, refuseRequest } from './limits'
import { pageStatus } from './page-status'
import { securityHeaders } from './security-headers'

export type FrontOptions = {
  /** Answers what the front lets through: Next. */
  readonly handler: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** The address that readers use, when it is another than ours. */
  readonly publicUrl?: string | undefined
  /** Told of what the handler threw; the reader then gets a bare 500. */
  readonly onError: (error: unknown) => void
}

const isPage = (res: ServerResponse) => String(res.getHeader('content-type') ?? '').startsWith('text/html')

const sayEncoded = (res: ServerResponse): void => {
  res.setHeader('Content-Encoding', 'gzip')
  res.removeHeader('Content-Length')
  const etag = res.getHeader('etag')
  // The bytes differ from those that the tag was made for; what they say does not.
  if (typeof etag === 'string' && !etag.startsWith('W/')) res.setHeader('ETag', `W/${etag}`)
}

const beginAnswer =
  (res: ServerResponse, req: IncomingMessage, gzip: boolean) =>
  (wire: Wire): Body => {
    res.removeHeader('X-Powered-By')
    const packable = isCompressible(res.getHeaders())
    if (packable) res.appendHeader('Vary', 'Accept-Encoding')
    // Without the body there are no hashes, and a policy that lacks them would replace the one
    // that the browser keeps with the page.
    if (req.method === 'HEAD' || res.statusCode === 304) return plainBody(wire)

    if (packable && gzip) sayEncoded(res)
    if (!isPage(res)) {
      res.setHeader('Content-Security-Policy', dataPolicy)
      return packable && gzip ? gzipBody(res, wire) : plainBody(wire)
    }
    const finish = (body: Buffer): Buffer => {
      const html = body.toString('utf8')
      if (res.statusCode === 200) res.statusCode = pageStatus(html)
      res.setHeader('Content-Security-Policy', pagePolicy(inlineHashes(html)))
      return body
    }
    return wholeBody(finish, packable && gzip, res, wire)
  }

const refuse = (res: ServerResponse, status: number, reason: string): void => {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  res.end(`${reason}\n`)
}

/**
 * Everything that we answer goes through here: limits first, then Next, then on its way out the
 * headers that keep a page from running anything that is not ours.
 */
export const createFront = ({ handler, publicUrl, onError }: FrontOptions): RequestListener => {
  const headers = Object.entries(securityHeaders(publicUrl))
  return (req, res) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    const refusal = refuseRequest(req, limits)
    if (refusal !== null) return refuse(res, refusal.status, refusal.reason)

    const gzip = acceptsGzip(req.headers['accept-encoding'])
    // Next would compress first, and there would be nothing to hash.
    delete req.headers['accept-encoding']
    captureResponse(res, beginAnswer(res, req, gzip))
    handler(req, res).catch((error: unknown) => {
      onError(error)
      if (res.headersSent) res.destroy()
      else refuse(res, 500, 'Something went wrong on our side')
    })
  }
}
