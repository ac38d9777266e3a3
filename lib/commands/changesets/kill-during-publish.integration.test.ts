import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ANA, demand, ROSE, submittedBy } from '@/lib/commands/testing/editing'
import { authority, coverage, document, economy, measure, rateSet } from '@/lib/commands/testing/invented-changes'
import { findChangeset } from '@/lib/data/changesets'
import { inTransaction } from '@/lib/data/db'
import { lockPublishing, newestEdition } from '@/lib/data/editions'
import type { Change } from '@/lib/domain/record/change'
import { root } from '@/lib/launch/project.mjs'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { publishChangeset } from './publish-changeset'

const script = fileURLToPath(new URL('../testing/publish-process.ts', import.meta.url))

let url: string
let db: TestDb
withTestDatabase((opened) => void ({ db, url } = opened))

/** Facts of several nouns, so that there is a middle to be killed in. */
const factsOf = (name: string): Change[] => [
  economy(name, `Land ${name}`),
  authority(`act-${name}`),
  document(`order-${name}`, '2026-01-01'),
  ...Array.from({ length: 12 }, (_, index) => `tide-${name}-${index}`).flatMap((id) => [
    measure(id, { imposedBy: name, targets: ['US'], authority: `act-${name}`, kind: 'all-goods' }),
    rateSet(`${id}-rate`, id, `order-${name}`, { pct: '10', from: '2026-01-10' }),
    coverage(id, '2026-02-01'),
  ]),
]

/** Publishes in a process and kills it so long after it began, as kill -9 does. */
const killWhilePublishing = async (id: string, milliseconds: number): Promise<void> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, id], { cwd: root })
  const ended = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  while (!output.includes('publishing')) {
    if (child.exitCode !== null) throw new Error(`It ended before it published:\n${output}`)
    await Promise.race([once(child.stdout, 'data'), ended])
  }
  await pause(milliseconds)
  child.kill('SIGKILL')
  await ended
}

/** The rows that an edition added, once the server has noticed that the process is gone. */
const rowsOf = (edition: number): Promise<number> =>
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

const auditNumbers = async (): Promise<bigint[]> =>
  (await db.auditEntry.findMany({ orderBy: { number: 'asc' }, select: { number: true } })).map(({ number }) => number)

test.each([
  ['KA', 0],
  ['KB', Math.random() * 80],
  ['KC', 80 + Math.random() * 160],
  ['KD', 240 + Math.random() * 400],
])('killed while publishing, %s after %s ms: the edition is whole or not there, the log has no gap, the next one works', async (name, milliseconds) => {
  const [facts, before] = [factsOf(name), await newestEdition(db)]
  const id = await submittedBy(db, ANA, facts)
  await killWhilePublishing(id, milliseconds)

  const rows = await rowsOf(before + 1)
  const isThere = (await newestEdition(db)) === before + 1
  expect(rows).toBe(isThere ? facts.length : 0)
  expect((await findChangeset(db, id))?.state).toBe(isThere ? 'published' : 'submitted')
  const numbers = await auditNumbers()
  expect(numbers).toEqual(numbers.map((_, index) => BigInt(index + 1)))
  expect(await db.auditEntry.count({ where: { command: 'publish changeset', subject: id, outcome: 'done' } })).toBe(isThere ? 1 : 0)

  const next = isThere ? await submittedBy(db, ANA, [economy(`${name}X`, 'Next')]) : id
  const { edition } = demand(await publishChangeset({ db, actor: ROSE, now: new Date() }, { id: next }))
  expect(edition).toBe(before + (isThere ? 2 : 1))
  expect(await db.ratePeriod.count({ where: { measureId: { startsWith: `tide-${name}-` }, editionTo: null } })).toBeGreaterThanOrEqual(12)
})
