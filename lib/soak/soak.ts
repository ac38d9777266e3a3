import { randomInt } from 'node:crypto'
import { openBenchCluster } from '../bench/database'
import { randomFrom } from '../bench/draw'
import { figure, spread } from '../bench/numbers'
import { interleaveInOneDraft, interleaveTwoDrafts, twoEditors } from '../commands/testing/interleave'
import { gapsInLog, killAndLook, timePublishing } from '../commands/testing/kill-publish'
import { openDb } from '../data/db'
import { listEvents } from '../data/events'
import { newestEdition } from '../data/editions'
import type { Launch } from '../launch/bootstrap.mjs'
import { generateClient } from '../launch/build/generate'
import { Failure } from '../launch/failure.mjs'
import { step } from '../launch/step.mjs'
import { soakArguments, type SoakArguments } from './arguments'

/** As a part of how long a publication takes. */
const LATEST = 1.25

type Pool = ReturnType<typeof openDb>

const tell = (what: string, wrong: readonly string[]): readonly string[] => {
  for (const one of wrong) console.log(`  ${what}: ${one}`)
  return wrong
}

/** Has two editors interleave, each at an instance of their own, in one draft and in two by turns. */
const interleavings = async (first: Pool, second: Pool, { interleavings: count, seed }: SoakArguments): Promise<readonly string[]> => {
  const [editors, took, wrong] = [twoEditors(first, second), [] as number[], [] as string[]]
  const [event] = await listEvents(first, await newestEdition(first))
  if (event === undefined) throw new Failure('The starting data have no event that could be corrected.')
  for (let index = 0; index < count; index++) {
    const [random, startedAt] = [randomFrom(seed + index), performance.now()]
    const lost = index % 2 === 0 ? await interleaveInOneDraft(editors, random) : await interleaveTwoDrafts(editors, event.id, random)
    took.push(performance.now() - startedAt)
    wrong.push(...tell(`interleaving ${index + 1}`, lost))
  }
  if (count > 0) console.log(`${count} interleavings of two editors: ${wrong.length} fields lost; milliseconds each ${spread(took)}`)
  return wrong
}

/** Two capital letters that are no economy of the starting data. */
const nameOf = (index: number): string => `${String.fromCharCode(75 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`

/** Kills publications at points drawn at random, from when one begins until a little after it would have ended. */
const kills = async (db: Pool, url: string, { kills: count, seed }: SoakArguments): Promise<readonly string[]> => {
  if (count === 0) return []
  const [random, wrong] = [randomFrom(seed), [] as string[]]
  const takes = await timePublishing(db, url, nameOf(count))
  console.log(`a publication that nobody kills takes ${figure(takes)} ms`)
  let whole = 0
  for (let index = 0; index < count; index++) {
    const milliseconds = Math.floor(random() * LATEST * takes)
    const killed = await killAndLook(db, url, nameOf(index), milliseconds)
    whole += killed.isThere ? 1 : 0
    console.log(`  killed after ${milliseconds} ms: the edition is ${killed.isThere ? 'there' : 'not there'}`)
    wrong.push(...tell(`kill ${index + 1}`, killed.wrong))
  }
  console.log(`${count} kills while publishing: ${whole} editions wholly there, ${count - whole} not at all, ${wrong.length} things wrong`)
  return wrong
}

/**
 * Tries for long what `npm test` tries a few times: that two editors lose nothing, and that a publication that is killed is
 * whole or not there. Each ends with a log without a gap.
 *
 * @throws Failure saying how much was wrong, or what of the command line is not understood
 */
export const soak = async (launch: Launch, args: readonly string[]): Promise<void> => {
  const wanted = soakArguments(args, randomInt(2 ** 31 - 1))
  await step('generating', () => generateClient(launch))
  launch.lock.release()
  console.log(`seed ${wanted.seed}`)
  const url = await (await openBenchCluster(launch)).seeded()
  const [first, second] = [openDb(url), openDb(url)]
  launch.lifetime.onEnd(async () => void (await Promise.all([first.$disconnect(), second.$disconnect()])))
  const wrong = [...(await interleavings(first, second, wanted)), ...(await kills(first, url, wanted)), ...tell('at the end', await gapsInLog(first))]
  console.log(`${await newestEdition(first)} editions, ${await first.auditEntry.count()} lines in the log`)
  if (wrong.length > 0) throw new Failure(`${wrong.length} things are wrong. The same draws again: npm run soak -- --seed ${wanted.seed}`)
  await launch.lifetime.end(0)
}
