// @ts-check
import { bootstrap } from './bootstrap.mjs'

// The tests have databases of their own: one that this names must not be touched.
delete process.env.DATABASE_URL
process.env.NEXT_TELEMETRY_DISABLED = '1'

await bootstrap('npm test', 130, async (launch) => {
  const { test } = await import('./testing/test.ts')
  await test(launch)
})
