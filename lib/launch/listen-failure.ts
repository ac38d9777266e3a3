import { once } from 'node:events'
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** What to tell when we cannot listen there; an error that we do not know is given back. */
export const listenFailure = (error: unknown, host: string, port: number): unknown => {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') {
    return new Failure(
      `Port ${port} is taken by another program: stop that, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new Failure(`PORT=${port} needs more rights than we have: choose one above 1023`)
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Failure(`HOST=${host} is no address of this machine: leave it out, or use 0.0.0.0 for all of them`)
  }
  return error
}

/**
 * Makes sure that the port is free now, so that nobody waits for a build first to learn that it
 * is not.
 *
 * @throws Failure saying what to do
 */
export const demandPort = async (host: string, port: number): Promise<void> => {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw listenFailure(error, host, port)
  }
  probe.close()
  await once(probe, 'close')
}
