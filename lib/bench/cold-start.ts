import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launch } from '../launch/bootstrap.mjs'
import { freePort } from '../launch/free-port'
import { paths } from '../paths'
import { spread } from './numbers'
import { columns, print } from './report'

const RUNS = 3

/** Milliseconds from the command. */
interface Start {
  readonly listening: number
  readonly firstPage: number
}

/** Starts a server, waits until it says that it listens, asks for one page, and stops it. */
const start = async (
  { root, lifetime }: Launch,
  { args, env, says, port }: { args: readonly string[]; env: Record<string, string>; says: string; port: number },
): Promise<Start> => {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    // It ends when we are killed, as it does when npm is.
    env: { ...process.env, npm_lifecycle_event: 'start', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  lifetime.onEnd(stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  while (!output.includes(says)) {
    await Promise.race([once(child.stdout, 'data'), ended])
    if (child.exitCode !== null) throw new Error(`It ended before it listened:\n${output}`)
  }
  const listening = performance.now() - began
  const answer = await fetch(`http://127.0.0.1:${port}${paths.home()}`)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`The first page answers ${answer.status}`)
  const firstPage = performance.now() - began
  await stop()
  return { listening, firstPage }
}

const BARE = `import { createServer } from 'node:http'
createServer((_, res) => res.end('here')).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))`

const row = (name: string, starts: readonly Start[]): string[] => [
  name,
  spread(starts.map(({ listening }) => listening)),
  spread(starts.map(({ firstPage }) => firstPage)),
]

/** From the command in a built clone to listening and to the first page: with no database yet, again, and Node alone. */
export const benchColdStart = async (launch: Launch): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  launch.lifetime.onEnd(() => rmSync(data, { recursive: true, force: true }))
  // As root, PostgreSQL's own user must pass through.
  chmodSync(data, 0o755)
  const port = await freePort(null)
  const parley = () =>
    start(launch, { args: ['lib/launch/start.mjs'], env: { HOST: '127.0.0.1', PARLEY_DATA: data }, says: 'Parley runs at', port })
  const bare = () => start(launch, { args: ['--input-type=module', '--eval', BARE], env: {}, says: 'listening', port })

  const first = await parley()
  const again: Start[] = []
  const floor: Start[] = []
  for (let run = 0; run < RUNS; run += 1) {
    again.push(await parley())
    floor.push(await bare())
  }
  print(
    ...columns([
      ['from the command, without npm itself', 'listening, ms', 'first page, ms'],
      row('npm start, no database yet', [first]),
      row(`npm start again, ${RUNS} times`, again),
      row(`bare node:http, ${RUNS} times`, floor),
    ]),
  )
}
