import { openLog } from '../platform/log'
import type { Launch } from './bootstrap.mjs'
import { build } from './build/build'
import { claimDataFolder } from './claim-data-folder'
import { openDatabase } from './database'
import { demandPort, listenFailure } from './listen-failure'
import { prepareData } from './prepare-data'
import { dataFolder } from './project.mjs'
import { readEnvironment } from './read-environment'
import { noteServing } from './serving.mjs'
import { step } from './step.mjs'

const shown = (host: string) => (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host)

/**
 * Builds, starts the database, fills it and serves, until a signal comes.
 *
 * @throws Failure saying what to do
 */
export const start = async (launch: Launch): Promise<void> => {
  const { root, lock, lifetime } = launch
  const { PORT: port, HOST: host, PUBLIC_URL: publicUrl, DATABASE_URL: databaseUrl, TRUST_PROXY: proxies, LOG_LEVEL } = readEnvironment()
  const log = openLog(LOG_LEVEL)
  if (databaseUrl === undefined) claimDataFolder(dataFolder(), 'npm start', lifetime)
  await demandPort(host, port)

  await step('building', () => build(launch))
  noteServing(lifetime)
  lock.release()

  const url = await openDatabase({ root, dataFolder: dataFolder(), lifetime, databaseUrl, log })
  process.env.DATABASE_URL = url
  await prepareData(root, url)

  await step('listening', async () => {
    const { serve } = await import('../server/serve')
    const { openPageCache } = await import('./page-cache')
    const { pages, close } = openPageCache(url)
    const onError = (error: unknown) => log.error({ err: error }, 'a request failed')
    const stop = await serve({ root, port, host, publicUrl, pages, proxies, onError }).catch((error: unknown) => {
      throw listenFailure(error, host, port)
    })
    lifetime.onEnd(() => stop().finally(close))
    return `port ${port}`
  })
  // Only now: it imports the generated database client, which may just have been written.
  const { firstSignUp } = await import('../people/first-sign-up')
  const signUp = await firstSignUp(url, publicUrl ?? `http://${shown(host)}:${port}`)
  console.log(`\nParley runs at ${publicUrl ?? `http://${shown(host)}:${port}`}\nTo stop it, press Ctrl+C`)
  if (signUp !== null) console.log(`\nNobody administers it yet. This link makes the first administrator, once, within a day:\n${signUp}`)
}
