import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockHolder, takeLock } from '../lock.mjs'
import { accountFor } from '../postgres/account'
import { runningPostmaster } from '../postgres/postmaster'
import { canEnter } from '../postgres/reach'
import { stopPostmaster } from '../postgres/stop-postmaster'

const lockIn = (folder: string) => join(folder, 'run.lock')

/** Ends what a test run that was killed left behind. */
const sweep = async (parent: string, name: string): Promise<void> => {
  const folders = readdirSync(parent).filter((entry) => entry.startsWith(name))
  for (const folder of folders.map((entry) => join(parent, entry))) {
    if (readdirSync(folder).includes('run.lock') && lockHolder(lockIn(folder)) === null) {
      const server = runningPostmaster(join(folder, 'postgres'))
      if (server !== null) await stopPostmaster(server.pid)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Makes a folder for a cluster that goes away with this process, where PostgreSQL's user can pass. */
export const temporaryFolder = async (name: string): Promise<string> => {
  const account = accountFor('')
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(account, folder)) ?? tmpdir()
  await sweep(parent, name)
  const folder = mkdtempSync(join(parent, name))
  chmodSync(folder, 0o755)
  takeLock(lockIn(folder), 'npm test')
  return folder
}
