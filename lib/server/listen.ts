import { createServer, type RequestListener, type Server } from 'node:http'

export type ListenOptions = { readonly port: number; readonly host: string }

/**
 * Starts to listen.
 *
 * @throws the system's error, with a code such as EADDRINUSE
 */
export const listen = (front: RequestListener, { port, host }: ListenOptions): Promise<Server> =>
  new Promise((resolve, reject) => {
    // Longer than a proxy in front of us keeps its side, which would else send into a closing connection.
    const server = createServer({ keepAliveTimeout: 65_000 }, front)
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })

/** Lets running answers finish for so many milliseconds, then closes every connection. */
export const closeServer = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
