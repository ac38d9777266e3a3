import type { IncomingMessage } from 'node:http'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

const READING = ['GET', 'HEAD', 'OPTIONS']

const parsed = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null)

/**
 * Whether a request would change something for another site: browsers tell from which origin a form or a script sends, and only
 * our own may. One that tells none is no browser of a reader and is refused as well. The API is asked with keys, never with
 * cookies, so that other sites have nothing there that they could use.
 */
export const isForeign = ({ method = 'GET', url = '', headers }: Asked, publicUrl: string | undefined): boolean => {
  if (READING.includes(method) || url.startsWith('/api/')) return false
  const origin = parsed(headers.origin ?? '')
  if (origin === null || headers['sec-fetch-site'] === 'cross-site') return true
  const isPublic = publicUrl !== undefined && origin.origin === new URL(publicUrl).origin
  return !isPublic && origin.host !== headers.host
}
