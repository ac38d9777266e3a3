// @ts-check
import { bootstrap } from '../launch/bootstrap.mjs'

// We have a database of our own.
delete process.env.DATABASE_URL

await bootstrap('npm run soak', 130, async (launch) => {
  const { soak } = await import('./soak.ts')
  await soak(launch, process.argv.slice(2))
})
