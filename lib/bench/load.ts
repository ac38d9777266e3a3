import autocannon from 'autocannon'
import { draw } from './draw'
import { median, spread } from './numbers'

export const CONNECTIONS = 32
const ROUNDS = 3
const SECONDS = 4
/** Requests that a connection goes through before it begins again. */
const DRAWN = 1_000

/** A server under load, and the addresses that it is asked for at random. */
export interface Target {
  readonly name: string
  readonly origin: string
  readonly addresses: readonly string[]
}

export interface Load {
  readonly perSecond: readonly number[]
  /** Milliseconds. */
  readonly p50: readonly number[]
  readonly p99: readonly number[]
}

const ask = async ({ name, origin, addresses }: Target, seconds: number) => {
  let seed = 0
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    // A page that takes long counts as slow, not as lost.
    timeout: 60,
    setupClient: (client) => client.setRequests(draw(addresses, DRAWN, (seed += 1)).map((path) => ({ path }))),
  })
  const failed = result.errors + result.non2xx
  if (failed > 0) throw new Error(`${name}: ${failed} of ${result.requests.total} requests failed`)
  return { perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

/**
 * Asks every target over 32 connections, in turns, so that what else the machine does falls on all of them.
 *
 * @throws when an answer is not 2xx
 */
export const loadInTurns = async (targets: readonly Target[]): Promise<ReadonlyMap<string, Load>> => {
  const loads = new Map(targets.map(({ name }) => [name, { perSecond: [], p50: [], p99: [] } as { [K in keyof Load]: number[] }]))
  for (const target of targets) await ask(target, 1)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const target of targets) {
      const seen = await ask(target, SECONDS)
      const load = loads.get(target.name)
      load?.perSecond.push(seen.perSecond)
      load?.p50.push(seen.p50)
      load?.p99.push(seen.p99)
    }
  return loads
}

/** What was seen, as rows of a table. */
export const loadRows = (loads: ReadonlyMap<string, Load>): string[][] => [
  [`${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s in turns`, 'requests/s (min..max)', 'p50 ms', 'p99 ms'],
  ...[...loads].map(([name, { perSecond, p50, p99 }]) => [name, spread(perSecond), String(median(p50)), String(median(p99))]),
]

/** Requests a second that a target answered, by the median of its rounds. */
export const rateOf = (loads: ReadonlyMap<string, Load>, name: string): number => median(loads.get(name)?.perSecond ?? [0])
