import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { root } from '../project.mjs'

export type Killable = {
  readonly pid: number
  /** Resolves when the text stands in the output; rejects when the process ends without it. */
  readonly says: (text: string) => Promise<void>
  /** Kills it at once, as kill -9 does. */
  readonly kill: () => Promise<void>
}

const script = fileURLToPath(new URL('load-process.ts', import.meta.url))

/** Starts a process that opens the cluster of a data folder, migrates and loads. */
export const startLoading = (dataFolder: string): Killable => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataFolder], { cwd: root })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return {
    pid: Number(child.pid),
    says: async (text) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${output}`)
        await Promise.race([once(child.stdout, 'data'), ended])
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
