import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The variable that holds the token of the link for the first administrator. */
export const SIGN_UP = 'E2E_SIGN_UP'

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/**
 * Starts Parley as its users do, with a database of its own in a temporary folder.
 *
 * @param zone the time zone of the server
 * @returns what stops it and takes the folder away; rejects when it did not stop cleanly
 */
export const startServer = async (port: number, zone: string | undefined): Promise<() => Promise<void>> => {
  const data = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  // As root, PostgreSQL's own user must pass through.
  chmodSync(data, 0o755)
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), HOST: '127.0.0.1', PARLEY_DATA: data }
  // It ends when we are killed, as it does when npm is.
  env['npm_lifecycle_event'] = 'start'
  if (zone !== undefined) env['TZ'] = zone
  for (const name of ['DATABASE_URL', 'PUBLIC_URL']) delete env[name]

  const server = spawn(process.execPath, ['lib/launch/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(server, 'exit')
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    const [code] = await ended
    rmSync(data, { recursive: true, force: true })
    if (code !== 0) throw new Error(`The server ended with code ${code}:\n${output}`)
  }

  const deadline = performance.now() + 900_000
  while (!(await answers(`http://127.0.0.1:${port}/api/v1/health`))) {
    if (server.exitCode !== null || performance.now() > deadline) {
      await stop().catch(() => {})
      throw new Error(`The server did not start:\n${output}`)
    }
    await pause(100)
  }
  // Printed once it listens; the tests of signing in begin with it.
  while (!process.env[SIGN_UP] && performance.now() < deadline) {
    const token = /\/sign-up\?token=([\w-]+)/.exec(output)?.[1]
    if (token !== undefined) process.env[SIGN_UP] = token
    else await pause(100)
  }
  return stop
}
