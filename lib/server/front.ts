import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http'
import { ASKED_PATH } from './asked-path'
import { gzipBody, packQuickly, plainBody, wholeBody, type Pack } from './bodies'
import { clientAddress, FORWARDED } from './client-address'
import { captureResponse, type Body, type Wire } from './capture-response'
import { dataPolicy, isFramable, pagePolicy } from './content-policy'
import { acceptsGzip, isCompressible } from './encoding'
import { inlineHashes } from './inline-hashes'
import { limits, refuseRequest } from './limits'
import { isForeign } from './own-origin'
import type { Found, PageCache, WholePage } from './page-cache/page-cache'
import { isKeepable } from './page-cache/page-key'
import { sendKept } from './page-cache/send-kept'
import { createPackedFiles, isImmutable } from './packed-files'
import { pageStatus } from './page-status'
import { isPrivate } from './private-path'
import { securityHeaders } from './security-headers'

export type FrontOptions = {
  /** Answers what the front lets through: Next. */
  readonly handler: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** Keeps whole pages; without it every page is rendered. */
  readonly pages?: PageCache | undefined
  /** How many proxies of ours stand in front and tell whom they ask for. */
  readonly proxies?: number | undefined
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

type HandIn = (page: WholePage | null) => void

/** A page may be kept by whoever asks each time whether it still holds. */
const PAGE_CACHE_CONTROL = 'private, no-cache'

/** What is for one person alone is kept by nobody. */
const PRIVATE_CACHE_CONTROL = 'private, no-store'

/** What of an answer's headers belongs to the page: not those of this one connection or of one encoding. */
const headersOfPage = (res: ServerResponse): OutgoingHttpHeaders => {
  const { 'content-encoding': _encoding, 'content-length': _length, connection: _connection, ...headers } = res.getHeaders()
  return headers
}

const beginAnswer =
  (res: ServerResponse, req: IncomingMessage, gzip: boolean, handIn: HandIn, packFile: (url: string) => Pack) =>
  (wire: Wire): Body => {
    res.removeHeader('X-Powered-By')
    const isPersonal = isPrivate(req.url ?? '')
    if (isPersonal) {
      res.setHeader('Cache-Control', PRIVATE_CACHE_CONTROL)
      // An address with a token in it must not be told to other sites. Telling nobody would hide our own origin from us too.
      res.setHeader('Referrer-Policy', 'same-origin')
    }
    const packable = isCompressible(res.getHeaders())
    if (packable) res.appendHeader('Vary', 'Accept-Encoding')
    // Without the body there are no hashes, and a policy that lacks them would replace the one
    // that the browser keeps with the page.
    if (req.method === 'HEAD' || res.statusCode === 304) return plainBody(wire)

    if (packable && gzip) sayEncoded(res)
    if (!isPage(res)) {
      res.setHeader('Content-Security-Policy', dataPolicy)
      const url = req.url ?? ''
      if (packable && gzip && res.statusCode === 200 && isImmutable(url)) return wholeBody((body) => body, packFile(url), res, wire)
      return packable && gzip ? gzipBody(res, wire) : plainBody(wire)
    }
    const finish = (body: Buffer): Buffer => {
      const html = body.toString('utf8')
      if (res.statusCode === 200) res.statusCode = pageStatus(html)
      res.setHeader('Content-Security-Policy', pagePolicy(inlineHashes(html), isFramable(req.url ?? '') ? 'anybody' : 'nobody'))
      res.setHeader('Cache-Control', isPersonal ? PRIVATE_CACHE_CONTROL : PAGE_CACHE_CONTROL)
      const isKept = res.statusCode === 200 && res.getHeader('set-cookie') === undefined
      handIn(isKept ? { headers: headersOfPage(res), body } : null)
      return body
    }
    return wholeBody(finish, packable && gzip ? packQuickly : null, res, wire)
  }

const refuse = (res: ServerResponse, status: number, reason: string): void => {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
  res.end(`${reason}\n`)
}

/**
 * Everything that we answer goes through here: limits first, then the kept pages, then Next, then on its way out the
 * headers that keep a page from running anything that is not ours.
 */
export const createFront = ({ handler, pages, proxies = 0, publicUrl, onError }: FrontOptions): RequestListener => {
  const headers = Object.entries(securityHeaders(publicUrl))
  const packFile = createPackedFiles()

  const render = async (req: IncomingMessage, res: ServerResponse, handIn: HandIn): Promise<void> => {
    const gzip = acceptsGzip(req.headers['accept-encoding'])
    // Next would compress first, and there would be nothing to hash.
    delete req.headers['accept-encoding']
    captureResponse(res, beginAnswer(res, req, gzip, handIn, packFile))
    // Whatever comes of it, a reader who left before the end included, those who wait for this page must not wait for ever.
    res.once('close', () => handIn(null))
    try {
      await handler(req, res)
    } catch (error) {
      onError(error)
      if (res.headersSent) res.destroy()
      else refuse(res, 500, 'Something went wrong on our side')
    }
  }

  const find = async (req: IncomingMessage): Promise<Found> => {
    const nothing: Found = { handIn: () => {} }
    if (pages === undefined || !isKeepable(req)) return nothing
    // A database that is away is the page's to tell of.
    return pages.find(req.url ?? '/').catch(() => nothing)
  }

  return (req, res) => {
    for (const [name, value] of headers) res.setHeader(name, value)
    req.headers[FORWARDED] = clientAddress(req, proxies)
    const refusal = refuseRequest(req, limits)
    if (refusal !== null) return refuse(res, refusal.status, refusal.reason)
    if (isForeign(req, publicUrl)) return refuse(res, 403, 'Only pages of ours may change something here')
    req.headers[ASKED_PATH] = req.url
    // Next looks again whether an action comes from us, by the name in this header; what a reader wrote into it means nothing.
    delete req.headers['x-forwarded-host']
    if (publicUrl !== undefined && req.headers.origin === new URL(publicUrl).origin) req.headers['x-forwarded-host'] = new URL(publicUrl).host
    void find(req).then((found) => ('kept' in found ? sendKept(req, res, found.kept) : render(req, res, found.handIn)))
  }
}
