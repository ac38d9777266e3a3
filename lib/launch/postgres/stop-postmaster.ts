import { setTimeout as pause } from 'node:timers/promises'
import { identify, isRunning } from '../process-identity.mjs'

const steps = [
  { signal: 'SIGINT', patience: 20_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const

/**
 * Stops a PostgreSQL server: fast (sessions are ended, data is written out), at once when that
 * takes longer than 20 seconds (the next start then recovers from its log).
 */
export const stopPostmaster = async (pid: number): Promise<void> => {
  const server = identify(pid)
  for (const { signal, patience } of steps) {
    if (!isRunning(server)) return
    process.kill(pid, signal)
    const deadline = performance.now() + patience
    while (isRunning(server) && performance.now() < deadline) await pause(20)
  }
}
