// @ts-check
import { bootstrap } from './bootstrap.mjs'

await bootstrap('npm run dev', 0, async (launch) => {
  const { dev } = await import('./dev.ts')
  await dev(launch)
})
