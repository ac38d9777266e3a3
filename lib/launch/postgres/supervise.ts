import type { ChildProcess } from 'node:child_process'
import { stopPostmaster } from './stop-postmaster'

export type Supervised = {
  /** Resolves when the server first answers; rejects when it does not start. */
  readonly ready: Promise<void>
  /** Stops the server, one that is just starting too. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps a server running until it is stopped: when it ends by itself it is started again, on the
 * same port, so that the pools of the app reconnect.
 */
export const superviseCluster = (
  start: () => Promise<ChildProcess>,
  onCrash: (outcome: string) => void,
): Supervised => {
  let stopping = false
  let current = start()

  const watch = (server: ChildProcess): void => {
    server.once('exit', () => {
      if (stopping) return
      current = start()
      current.then(
        (next) => {
          onCrash('The database ended and was started again')
          watch(next)
        },
        (error: unknown) => onCrash(`The database ended and did not start again: ${String(error)}`),
      )
    })
  }

  return {
    ready: current.then(watch),
    stop: async () => {
      stopping = true
      const server = await current.catch(() => null)
      if (server?.pid !== undefined) await stopPostmaster(server.pid)
    },
  }
}
