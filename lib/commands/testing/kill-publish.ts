import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findChangeset } from '@/lib/data/changesets'
import { inTransaction, type openDb } from '@/lib/data/db'
import { lockPublishing, newestEdition } from '@/lib/data/editions'
import type { Change } from '@/lib/domain/record/change'
import { root } from '@/lib/launch/project.mjs'
import { publishChangeset } from '../changesets/publish-changeset'
import { ANA, demand, ROSE, submittedBy } from './editing'
import { authority, coverage, document, economy, measure, rateSet } from './invented-changes'

type Pool = ReturnType<typeof openDb>

const script = fileURLToPath(new URL('publish-process.ts', import.meta.url))

const MEASURES = 12

/** Facts of several nouns, so that there is a middle to be killed in. */
const factsOf = (name: string): Change[] => [
  economy(name, `Land ${name}`),
  authority(`act-${name}`),
  document(`order-${name}`, '2026-01-01'),
  ...Array.from({ length: MEASURES }, (_, index) => `tide-${name}-${index}`).flatMap((id) => [
    measure(id, { imposedBy: name, targets: ['US'], authority: `act-${name}`, kind: 'all-goods' }),
    rateSet(`${id}-rate`, id, `order-${name}`, { pct: '10', from: '2026-01-10' }),
    coverage(id, '2026-02-01'),
  ]),
]

/** A process that has begun to publish. */
const startPublishing = async (url: string, id: string) => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, id], { cwd: root })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  while (!output.includes('publishing')) {
    if (child.exitCode !== null) throw new Error(`It ended before it published:\n${output}`)
    await Promise.race([once(child.stdout, 'data'), ended])
  }
  return { ended, kill: () => child.kill('SIGKILL') }
}

/** Publishes in a process and kills it so long after it began, as kill -9 does. */
const killWhilePublishing = async (url: string, id: string, milliseconds: number): Promise<void> => {
  const { ended, kill } = await startPublishing(url, id)
  await pause(milliseconds)
  kill()
  await ended
}

/** How many milliseconds a publication takes here and now that nobody kills; `name` as below. */
export const timePublishing = async (db: Pool, url: string, name: string): Promise<number> => {
  const { ended } = await startPublishing(url, await submittedBy(db, ANA, factsOf(name)))
  const startedAt = performance.now()
  await ended
  return performance.now() - startedAt
}

/** The rows that an edition added, once the server has noticed that the process is gone. */
const rowsOf = (db: Pool, edition: number): Promise<number> =>
  inTransaction(db, async (tx) => {
    await lockPublishing(tx)
    const counts = await Promise.all([
      tx.economyVersion.count({ where: { addedIn: edition } }),
      tx.authorityVersion.count({ where: { addedIn: edition } }),
      tx.documentVersion.count({ where: { addedIn: edition } }),
      tx.measureVersion.count({ where: { addedIn: edition } }),
      tx.provisionVersion.count({ where: { addedIn: edition } }),
      tx.coverageVersion.count({ where: { addedIn: edition } }),
    ])
    return counts.reduce((sum, count) => sum + count, 0)
  })

/** The numbers of the log where they do not follow one another; empty where they all do. */
export const gapsInLog = async (db: Pool): Promise<string[]> => {
  const entries = await db.auditEntry.findMany({ orderBy: { number: 'asc' }, select: { number: true } })
  return entries.flatMap(({ number }, index) => (number === BigInt(index + 1) ? [] : [`the log has ${number} in place ${index + 1}`])).slice(0, 1)
}

const unlike = (what: string, found: unknown, expected: unknown): string[] => (found === expected ? [] : [`${what} is ${String(found)} and not ${String(expected)}`])

export interface Killed {
  /** Whether the edition had come about before the process was killed. */
  readonly isThere: boolean
  /** What was found that must not be: an edition in part, a gap in the log, a next publication that fails. */
  readonly wrong: readonly string[]
}

/**
 * Kills a publication so many milliseconds after it began, looks at what is there, and publishes once more. Every `name`, two
 * capital letters that are no economy yet, serves once.
 */
export const killAndLook = async (db: Pool, url: string, name: string, milliseconds: number): Promise<Killed> => {
  const [facts, before] = [factsOf(name), await newestEdition(db)]
  const id = await submittedBy(db, ANA, facts)
  await killWhilePublishing(url, id, milliseconds)

  const rows = await rowsOf(db, before + 1)
  const isThere = (await newestEdition(db)) === before + 1
  const lines = await db.auditEntry.count({ where: { command: 'publish changeset', subject: id, outcome: 'done' } })
  const wrong = [
    ...unlike('the number of rows', rows, isThere ? facts.length : 0),
    ...unlike('the changeset', (await findChangeset(db, id))?.state, isThere ? 'published' : 'submitted'),
    ...unlike('the number of lines in the log', lines, isThere ? 1 : 0),
    ...(await gapsInLog(db)),
  ]

  const next = isThere ? await submittedBy(db, ANA, [economy(`${name}X`, 'Next')]) : id
  const { edition } = demand(await publishChangeset({ db, actor: ROSE, now: new Date() }, { id: next }))
  const painted = await db.ratePeriod.groupBy({ by: ['measureId'], where: { measureId: { startsWith: `tide-${name}-` }, editionTo: null } })
  return {
    isThere,
    wrong: [...wrong, ...unlike('the next edition', edition, before + (isThere ? 2 : 1)), ...unlike('the number of painted measures', painted.length, MEASURES)],
  }
}
