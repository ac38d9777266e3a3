import type { Server } from 'node:http'
import next from 'next'
import { createFront, type FrontOptions } from './front'
import { closeServer, listen } from './listen'

export type ServeOptions = Pick<FrontOptions, 'publicUrl' | 'pages' | 'proxies' | 'onError'> & {
  /** The folder of the app, built. */
  readonly root: string
  readonly port: number
  readonly host: string
}

/** Next tells how long it took to read its configuration even when it is told to be quiet. */
const quietly = async (work: () => Promise<void>): Promise<void> => {
  const { log } = console
  console.log = () => {}
  try {
    await work()
  } finally {
    console.log = log
  }
}

/**
 * Serves the built app.
 *
 * @returns what stops it, answers under way first
 * @throws the system's error when it cannot listen
 */
export const serve = async ({ root, port, host, ...front }: ServeOptions): Promise<() => Promise<void>> => {
  const app = next({ dev: false, dir: root, hostname: host, port, quiet: true })
  await quietly(() => app.prepare())
  const server: Server = await listen(createFront({ ...front, handler: app.getRequestHandler() }), { port, host })
  return async () => {
    await closeServer(server, 5_000)
    await app.close()
  }
}
