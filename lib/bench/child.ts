import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launch } from '../launch/bootstrap.mjs'
import { freePort } from '../launch/free-port'

/** What a server says of its memory, in bytes. */
export interface Usage {
  readonly rss: number
  /** What its kept pages take, and how many there are. */
  readonly kept?: { readonly bytes: number; readonly pages: number }
}

export interface Child {
  readonly origin: string
  readonly usage: () => Promise<Usage>
  readonly stop: () => Promise<void>
}

/**
 * Starts one of `servers/` in a process of its own, so that it neither shares a core with what asks it nor counts its memory.
 *
 * @param args what the script takes after its port
 * @throws when it ends before it listens
 */
export const startChild = async (
  { root, lifetime }: Launch,
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> => {
  const port = await freePort(null)
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'lib/bench/servers', script), String(port), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  /** What it says next; rejects when it ends instead. */
  const says = async (): Promise<unknown> => {
    const [said] = (await Promise.race([once(child, 'message'), ended.then(() => [null])])) as [unknown]
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${script} has ended by itself`)
    return said
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  lifetime.onEnd(stop)
  await says()
  return {
    origin: `http://127.0.0.1:${port}`,
    stop,
    usage: async () => {
      child.send('usage')
      return (await says()) as Usage
    },
  }
}

/** Starts a bare server that answers everybody with these bytes. */
export const startBare = async (launch: Launch, body: Buffer): Promise<Child> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bare-'))
  launch.lifetime.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'body')
  writeFileSync(file, body)
  return startChild(launch, 'bare.ts', [file])
}
