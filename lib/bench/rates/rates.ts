import { readFileSync } from 'node:fs'
import pg from 'pg'
import { addDays, plainDate } from '../../domain/plain-date'
import type { Launch } from '../../launch/bootstrap.mjs'
import { step } from '../../launch/step.mjs'
import { paths } from '../../paths'
import { systemClock } from '../../platform/clock'
import { startChild } from '../child'
import type { BenchCluster } from '../database'
import { askEach } from '../fill'
import { loadInTurns, loadRows, rateOf } from '../load'
import { bytes, figure } from '../numbers'
import { columns, print, ratio } from '../report'

const FIRST_DAY = plainDate('2025-01-15')
const RATE_ROWS = 1_000_000

const fill = async (adminUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(readFileSync(new URL('rows.sql', import.meta.url), 'utf8'))
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM rate_period')
    const count = rows[0]?.count ?? 0
    if (count !== RATE_ROWS) throw new Error(`rows.sql made ${count} rate rows`)
    return `${figure(count)} rows`
  } finally {
    await client.end()
  }
}

/** Every pair that has measures, on three days. */
const addresses = (): string[] =>
  [...'ABCDEFGHIJ'].flatMap((imposer) =>
    [...'ABCDEFGHIJ'].flatMap((target) =>
      [0, 150, 300].map((days) => paths.api.rates({ imposedBy: `${imposer}A`, target: `${target}B`, on: addDays(FIRST_DAY, days) })),
    ),
  )

const measuresIn = (answer: Buffer | undefined): number =>
  (JSON.parse(String(answer)) as { measures: readonly unknown[] }).measures.length

/** The rates list over 1,000,000 rate rows against Node and pg with one statement. */
export const benchRates = async (launch: Launch, { empty }: BenchCluster): Promise<void> => {
  const { url, adminUrl } = await empty('bench_rates')
  await step('  making rate rows', () => fill(adminUrl))
  const asked = addresses()
  const raw = await startChild(launch, 'raw-rates.ts', [url, systemClock.todayUtc()])
  const app = await startChild(launch, 'app.ts', ['rendered', url], { NODE_OPTIONS: '--max-old-space-size=4096' })

  const began = performance.now()
  const [first] = await askEach(app.origin, asked.slice(0, 1))
  const took = performance.now() - began
  const [same] = await askEach(raw.origin, asked.slice(0, 1))
  const [ours, floor] = [measuresIn(first), measuresIn(same)]
  if (ours !== floor) throw new Error(`Parley lists ${ours} measures and the statement ${floor}`)
  print(
    `${asked.length} addresses such as ${asked[0]}, asked at random; ${ours} measures in each answer`,
    'Parley has no list by one SQL yet: it reads the world once and answers from it, whole where the floor has only rows',
    `first answer, with the reading: ${figure(took)} ms; ${bytes(first?.length ?? 0)}, the floor's ${bytes(same?.length ?? 0)}`,
  )
  const loads = await loadInTurns([
    { name: 'Parley, /api/v1/rates', origin: app.origin, addresses: asked },
    { name: 'raw node + pg, one statement', origin: raw.origin, addresses: asked },
  ])
  print(...columns(loadRows(loads)))
  print(
    ratio('Parley / raw node + pg', rateOf(loads, 'Parley, /api/v1/rates'), rateOf(loads, 'raw node + pg, one statement'), { atLeast: 0.4 }),
    `memory of Parley after it: ${bytes((await app.usage()).rss)}`,
  )
  await app.stop()
  await raw.stop()
}
