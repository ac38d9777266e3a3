import { environment } from './env'

/**
 * Scheme and host that readers reach us by, for addresses that leave a page. Never taken from a request: what one reader
 * sends must not stand in what another is shown.
 */
export const publicOrigin = (): string => {
  const { PUBLIC_URL, HOST, PORT } = environment()
  return PUBLIC_URL === undefined ? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}` : new URL(PUBLIC_URL).origin
}
