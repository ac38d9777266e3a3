import type { IncomingMessage } from 'node:http'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

const READING = ['GET', 'HEAD', 'OPTIONS']

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

/**
 * Whether a request would change something for another site: browsers tell from which origin a form or a script sends, and only
 * our own may. One that tells none is no browser of a reader; the API takes it, since programs ask it with keys and it looks
 * at no cookie, and everything else refuses it.
 */
export const isForeign = ({ method = 'GET', url = '', headers }: Asked, publicUrl: string | undefined): boolean => {
  if (READING.includes(method)) return false
  if (headers['sec-fetch-site'] === 'cross-site') return true
  if (headers.origin === undefined && url.startsWith('/api/')) return false
  const origin = parsed(headers.origin ?? '')
  if (origin === null) return true
  const isPublic = publicUrl !== undefined && origin.origin === new URL(publicUrl).origin
  return !isPublic && origin.host !== headers.host
}
