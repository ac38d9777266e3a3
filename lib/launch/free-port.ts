import { createServer } from 'node:net'

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address()
      const found = typeof address === 'object' && address !== null ? address.port : null
      server.close(() => resolve(found))
    })
  })

/** A port that is free on the loopback address: the preferred one if it is, else any. */
export const freePort = async (preferred: number | null): Promise<number> => {
  const port = (preferred === null ? null : await tryPort(preferred)) ?? (await tryPort(0))
  if (port === null) throw new Error('No port is free on 127.0.0.1')
  return port
}
