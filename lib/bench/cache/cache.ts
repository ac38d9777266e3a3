import nextPackage from 'next/package.json' with { type: 'json' }
import type { Launch } from '../../launch/bootstrap.mjs'
import { Failure } from '../../launch/failure.mjs'
import { MAX_BYTES } from '../../launch/page-cache'
import { paths } from '../../paths'
import { startBare, startChild, type Child } from '../child'
import { askEach } from '../fill'
import { loadInTurns, loadRows, rateOf, type Target } from '../load'
import { bytes, median } from '../numbers'
import { columns, print, ratio } from '../report'
import { measurePages } from './addresses'
import { buildPrerendered } from './prerendered'

const KEYS = 250
const MANY_KEYS = 5_000

const measureIds = async (origin: string): Promise<string[]> => {
  const answer = await fetch(`${origin}${paths.api.measures()}`)
  const { measures } = (await answer.json()) as { measures: { id: string }[] }
  return measures.map(({ id }) => id)
}

/** Next's own prerendered page; null, and why, where it cannot be built. */
const startPrerendered = async (launch: Launch, size: number): Promise<Child | null> => {
  try {
    return await startChild(launch, 'next.ts', [await buildPrerendered(launch, size, nextPackage.version)])
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    print(`prerendered by Next: left out. ${error.message}`)
    return null
  }
}

const printMemory = async (kept: Child, idle: number, ids: readonly string[]): Promise<void> => {
  const loaded = await kept.usage()
  await askEach(kept.origin, measurePages(ids, MANY_KEYS), 8)
  const full = await kept.usage()
  const held = full.kept ?? { bytes: 0, pages: 0 }
  print(
    `memory of the server that keeps: ${bytes(idle)} idle, ${bytes(loaded.rss)} after that load, ${bytes(full.rss)} after ${MANY_KEYS} addresses`,
    `kept after ${MANY_KEYS} addresses: ${held.pages} pages in ${bytes(held.bytes)}, of ${bytes(MAX_BYTES)} that they may take` +
      ` (${held.bytes <= MAX_BYTES ? 'held' : 'MISSED'})`,
  )
}

/** A kept page against the same page rendered, one that Next prerendered, and a bare answer of the same bytes. */
export const benchCache = async (launch: Launch, databaseUrl: string): Promise<void> => {
  const kept = await startChild(launch, 'app.ts', ['kept', databaseUrl])
  const { rss: idle } = await kept.usage()
  const ids = await measureIds(kept.origin)
  const addresses = measurePages(ids, KEYS)
  const pages = await askEach(kept.origin, addresses)
  const size = median(pages.map(({ length }) => length))
  const middle = pages.find(({ length }) => length === size) ?? Buffer.alloc(0)
  const rendered = await startChild(launch, 'app.ts', ['rendered', databaseUrl])
  const bare = await startBare(launch, middle)
  // To the next KB: a page that grew by a word needs no other page to compare with.
  const prerendered = await startPrerendered(launch, Math.round(size / 1_000) * 1_000)

  print(`${KEYS} addresses such as ${addresses.at(-1)}, asked at random without compression; ${bytes(size)} in the middle`)
  if (prerendered) print(`the prerendered page: ${bytes((await askEach(prerendered.origin, ['/']))[0]?.length ?? 0)}`)
  const targets: Target[] = [
    { name: 'kept', origin: kept.origin, addresses },
    { name: 'rendered', origin: rendered.origin, addresses },
    ...(prerendered ? [{ name: 'prerendered by Next', origin: prerendered.origin, addresses: ['/'] }] : []),
    { name: 'bare node:http, same bytes', origin: bare.origin, addresses: ['/'] },
  ]
  const loads = await loadInTurns(targets)
  const of = (name: string) => rateOf(loads, name)
  print(...columns(loadRows(loads)))
  print(ratio('kept / rendered', of('kept'), of('rendered'), { atLeast: 20 }))
  if (prerendered) print(ratio('kept / prerendered by Next', of('kept'), of('prerendered by Next'), { atLeast: 3 }))
  print(ratio('kept / bare', of('kept'), of('bare node:http, same bytes')))
  for (const child of [rendered, bare, ...(prerendered ? [prerendered] : [])]) await child.stop()

  await printMemory(kept, idle, ids)
  await kept.stop()
}
