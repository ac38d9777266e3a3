import { cpus, loadavg } from 'node:os'
import type { Launch } from '../launch/bootstrap.mjs'
import { build } from '../launch/build/build'
import { noteServing } from '../launch/serving.mjs'
import { step } from '../launch/step.mjs'
import { benchCache } from './cache/cache'
import { benchColdStart } from './cold-start'
import { openBenchCluster, type BenchCluster } from './database'
import { figure } from './numbers'
import { benchPages } from './pages/pages'
import { chooseParts, type Part } from './parts'
import { benchRates } from './rates/rates'

type Bench = (launch: Launch, databases: () => Promise<BenchCluster>) => Promise<void>

const benches: Readonly<Record<Part, Bench>> = {
  cache: async (launch, databases) => benchCache(launch, await (await databases()).seeded()),
  rates: async (launch, databases) => benchRates(launch, await databases()),
  pages: async (launch, databases) => benchPages(launch, await (await databases()).seeded()),
  'cold-start': benchColdStart,
}

/** Measures parts of what was built; builds nothing. */
export const measure = async (launch: Launch, named: readonly string[]): Promise<void> => {
  const parts = chooseParts(named)
  let cluster: Promise<BenchCluster> | undefined
  const databases = () => (cluster ??= openBenchCluster(launch))
  for (const part of parts) {
    console.log(`\n${part} (${cpus().length} cores, load ${figure(loadavg()[0] ?? 0)} before)`)
    await benches[part](launch, databases)
  }
  await launch.lifetime.end(0)
}

/**
 * Measures what `npm start` would serve, each time against a floor of the same run: rates of two runs, or of two machines,
 * cannot be compared, their ratios can.
 *
 * @param named the parts to measure; all when empty
 * @throws Failure saying what to do
 */
export const bench = async (launch: Launch, named: readonly string[]): Promise<void> => {
  chooseParts(named)
  await step('building', () => build(launch))
  noteServing(launch.lifetime)
  launch.lock.release()
  await measure(launch, named)
}
