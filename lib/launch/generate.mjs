// @ts-check
import { bootstrap } from './bootstrap.mjs'
import { step } from './step.mjs'

await bootstrap('npm run generate', 130, async (launch) => {
  const { generateClient } = await import('./build/generate.ts')
  await step('generating', () => generateClient(launch))
  await launch.lifetime.end(0)
})
