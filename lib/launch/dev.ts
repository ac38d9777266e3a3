import { join } from 'node:path'
import { openLog } from '../platform/log'
import type { Launch } from './bootstrap.mjs'
import { generateClient } from './build/generate'
import { claimDataFolder } from './claim-data-folder'
import { openDatabase } from './database'
import { demandPort } from './listen-failure'
import { prepareData } from './prepare-data'
import { dataFolder } from './project.mjs'
import { readEnvironment } from './read-environment'
import { runChild } from './run-child.mjs'
import { step } from './step.mjs'

/**
 * Starts the database, fills it, and runs Next's development server until a signal comes.
 *
 * @throws Failure saying what to do
 */
export const dev = async (launch: Launch): Promise<void> => {
  const { root, lock, lifetime } = launch
  const { PORT: port, HOST: host, DATABASE_URL: databaseUrl, LOG_LEVEL } = readEnvironment()
  if (databaseUrl === undefined) claimDataFolder(dataFolder(), 'npm run dev', lifetime)
  await demandPort(host, port)

  await step('generating', () => generateClient(launch))
  lock.release()
  const url = await openDatabase({ root, dataFolder: dataFolder(), lifetime, databaseUrl, log: openLog(LOG_LEVEL) })
  await prepareData(root, url)

  const next = join(root, 'node_modules/next/dist/bin/next')
  await runChild(process.execPath, [next, 'dev', '--port', String(port), '--hostname', host], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: url },
    lock: { note: () => {}, release: () => {} },
    lifetime,
    show: true,
    failed: 'next dev ended',
  })
  await lifetime.end(0)
}
