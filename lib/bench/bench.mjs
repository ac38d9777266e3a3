// @ts-check
import { bootstrap } from '../launch/bootstrap.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
// We have databases of our own, and nothing is to hold our requests back.
delete process.env.DATABASE_URL
process.env.RATE_LIMIT_PER_MINUTE = '0'

await bootstrap('npm run bench', 130, async (launch) => {
  const { bench } = await import('./bench.ts')
  await bench(launch, process.argv.slice(2))
})
