// @ts-check
import { bootstrap } from './bootstrap.mjs'

process.env.NODE_ENV = 'production'

await bootstrap('npm start', 0, async (launch) => {
  const { start } = await import('./start.ts')
  await start(launch)
})
