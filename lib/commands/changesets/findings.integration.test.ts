import { describe, expect, test } from 'vitest'
import { assessment, cite, commitment, links, terms } from '@/lib/commands/testing/invented-commitment'
import { document, economy, event } from '@/lib/commands/testing/invented-changes'
import { publishChanges } from '@/lib/commands/testing/publish-changes'
import { openRules, OPEN_EDITION_2, SEAL_EDITION_2 } from '@/lib/data/testing/try-to-break'
import { inTransaction } from '@/lib/data/db'
import { DELIVERIES, isLegalMove, type Delivery } from '@/lib/domain/commitment/delivery'
import type { Change } from '@/lib/domain/record/change'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'

const { tryTo } = openRules()
let db: TestDb

const PAIR = { byParty: 'QE', toParty: 'QI', eventId: 'a-fair' }
const LAW = [cite('an-order', 'law')]
const WORLD: readonly Change[] = [
  economy('QE', 'Eastland'),
  economy('QI', 'Isles'),
  document('an-order', '2026-01-01'),
  document('story-1', '2026-01-01', 'press', 'A paper'),
  document('story-2', '2026-01-01', 'press', 'Another paper'),
  event('a-fair', '2026-01-01', ['QE', 'QI'], ['an-order']),
  commitment('grain', PAIR),
  commitment('more-grain', PAIR),
  terms('grain', { statedBy: 'QE', from: '2026-01-01', deadline: '2026-01-31', to: '2026-02-01', evidence: LAW }),
  terms('more-grain', { statedBy: 'QE', from: '2026-02-01', deadline: '2026-12-31', to: '2027-01-01', evidence: LAW }),
  links('grain', { successor: 'more-grain' }),
]

withTestDatabase(async (opened) => {
  db = opened.db
  expect(await publishChanges(db, WORLD)).toEqual({ ok: true, value: { edition: 2 } })
})

class Undone extends Error {}

/** What the command says of further changes; nothing of them stays. Within a transaction a refusal is thrown. */
const commandSays = (changes: readonly Change[]): Promise<string> =>
  inTransaction(db, async (tx) => {
    const said = await publishChanges(tx, changes)
    throw said.ok ? new Undone() : new Error(said.message)
  }).catch((error: unknown) => (error instanceof Undone ? 'accepted' : (error as Error).message))

const EVIDENCE_SQL = (versionId: number, evidence: readonly ReturnType<typeof cite>[]): string[] =>
  evidence.map(
    ({ documentId, whose, speaker, bearing }, ordinal) =>
      `INSERT INTO assessment_evidence VALUES (${versionId}, ${ordinal}, '${documentId}', '${whose}', ${speaker === null ? 'NULL' : `'${speaker}'`}, '${bearing}')`,
  )

/** What the database alone says of findings, in rows that no command wrote. */
const databaseSays = async (findings: readonly { on: string; delivery: string; evidence: readonly ReturnType<typeof cite>[] }[]): Promise<string> => {
  const statements = [
    OPEN_EDITION_2.replaceAll('000000000002', '000000000009').replace('VALUES (2,', 'VALUES (3,'),
    ...findings.flatMap(({ on, delivery, evidence }, index) => [
      `INSERT INTO assessment VALUES ('grain--a${index}')`,
      `INSERT INTO assessment_version VALUES (${9000 + index}, 'grain--a${index}', 'grain', '${on}', '${on}', '${delivery}', 'Looked at.', 3, NULL)`,
      ...EVIDENCE_SQL(9000 + index, evidence),
    ]),
    SEAL_EDITION_2.replaceAll('= 2', '= 3'),
    'SET CONSTRAINTS ALL IMMEDIATE',
  ]
  return inTransaction(db, async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement)
    throw new Undone()
  }).then(
    () => 'unreachable',
    (error: unknown) => (error instanceof Undone ? 'accepted' : reasonOf(error)),
  )
}

/** The sentence of the rule within what PostgreSQL and its client say around it. */
const reasonOf = (error: unknown): string => /grain--a\d: [^\n]*?[.](?=`|$|\n| )/.exec(String(error))?.[0] ?? String(error)

const finding = (on: string, delivery: Delivery, evidence = LAW) => ({ on, delivery, evidence })
const asChanges = (findings: readonly ReturnType<typeof finding>[]): Change[] =>
  findings.map(({ on, delivery, evidence }, index) => assessment(`grain--a${index}`, 'grain', on, delivery, evidence))

/** Both say the same, and it is what they said. */
const bothSay = async (findings: readonly ReturnType<typeof finding>[]): Promise<string> => {
  const [command, database] = [await commandSays(asChanges(findings)), await databaseSays(findings)]
  expect(database).toBe(command)
  return command
}

describe('every move from one state to another', () => {
  test.each(DELIVERIES)('from %s: the command and the database let the same moves pass, and refuse the others in the same words', async (from) => {
    for (const to of DELIVERIES) {
      const said = await bothSay([finding('2026-03-01', from), finding('2026-04-01', to)])
      expect(said, to).toBe(isLegalMove(from, to) ? 'accepted' : `grain--a1: A finding of "${from}" cannot move to "${to}".`)
    }
  })
})

test('fulfilled is refused on the word of the promisor alone, and on that with one story', async () => {
  const closed =
    "grain--a0: Fulfilled needs law or official data, or the beneficiary's own words together with two independent sources: never the promisor's word alone."
  const promisor = cite('an-order', 'party', 'QE')
  expect(await bothSay([finding('2026-03-01', 'fulfilled', [promisor])])).toBe(closed)
  expect(await bothSay([finding('2026-03-01', 'fulfilled', [promisor, cite('story-1', 'outlet'), cite('story-2', 'outlet')])])).toBe(closed)
  const beneficiary = cite('an-order', 'party', 'QI')
  expect(await bothSay([finding('2026-03-01', 'fulfilled', [beneficiary, cite('story-1', 'outlet')])])).toBe(closed)
  expect(await bothSay([finding('2026-03-01', 'fulfilled', [beneficiary, cite('story-1', 'outlet'), cite('story-2', 'outlet', null, 'against')])])).toBe(closed)
  expect(await bothSay([finding('2026-03-01', 'fulfilled', [beneficiary, cite('story-1', 'outlet'), cite('story-2', 'analyst')])])).toBe('accepted')
})

test('partial and unfulfilled wait until a deadline has passed', async () => {
  expect(await bothSay([finding('2026-01-31', 'partial')])).toMatch(/^grain--a0: Partial needs a passed deadline/)
  expect(await bothSay([finding('2026-02-01', 'partial')])).toBe('accepted')
  expect(await bothSay([finding('2026-01-31', 'unfulfilled')])).toMatch(/^grain--a0: Unfulfilled needs a passed deadline/)
})

test("in force needs law, or a party's words with two independent sources; breached needs law or two of them", async () => {
  const words = cite('an-order', 'party', 'QE')
  const told = [cite('story-1', 'outlet'), cite('story-2', 'outlet')]
  expect(await bothSay([finding('2026-03-01', 'in-force', [words])])).toMatch(/^grain--a0: In force needs/)
  expect(await bothSay([finding('2026-03-01', 'in-force', [words, ...told])])).toBe('accepted')
  expect(await bothSay([finding('2026-03-01', 'breached', [words])])).toMatch(/^grain--a0: Breached needs/)
  expect(await bothSay([finding('2026-03-01', 'breached', told)])).toBe('accepted')
})

test('a restraint is fulfilled only when its whole term has run out', async () => {
  const restraint = [commitment('quiet', { ...PAIR, kind: 'restraint' }), terms('quiet', { statedBy: 'QE', from: '2026-01-01', deadline: '2026-06-30', to: '2026-07-01', evidence: LAW })]
  const early = [...restraint, assessment('quiet--a0', 'quiet', '2026-06-30', 'fulfilled', LAW)]
  expect(await commandSays(early)).toBe('quiet--a0: A restraint is fulfilled when its whole term has run out with it kept; until then it is in force.')
  expect(await commandSays([...restraint, assessment('quiet--a0', 'quiet', '2026-07-01', 'fulfilled', LAW)])).toBe('accepted')
})

test('a commitment comes to succeed itself by no way round, and its successor does not begin beside it', async () => {
  const circle = links('more-grain', { successor: 'grain' })
  expect(await commandSays([circle])).toMatch(/A commitment cannot come to succeed itself \(by way of grain, more-grain\)/)
  const beside = [
    commitment('same-grain', PAIR),
    terms('same-grain', { statedBy: 'QE', from: '2026-02-01', deadline: '2026-12-31', to: '2027-01-01', evidence: LAW }),
    links('more-grain', { successor: 'same-grain' }),
  ]
  expect(await commandSays(beside)).toBe('more-grain: Its successor same-grain begins on 2026-02-01, not after it began itself.')
})

test('the database refuses by itself a circle of successors, two of them at once, and to take away what a finding stands on', async () => {
  const link = (from: string, to: string) => `INSERT INTO commitment_links_version (commitment_id, successor, added_in) VALUES ('${from}', '${to}', 2)`
  const tryRules = (...statements: string[]) => tryTo(OPEN_EDITION_2, ...statements, SEAL_EDITION_2)
  const retract = (id: string) => `UPDATE commitment_links_version SET retracted_in = 2 WHERE commitment_id = '${id}'`
  // Geneva is succeeded by Busan in the starting data.
  expect(await tryRules(retract('busan-us-24pt-suspension'), link('busan-us-24pt-suspension', 'geneva-mutual-cut'))).toBe('successors_in_no_circle')
  expect(await tryRules(link('geneva-mutual-cut', 'busan-cn-24pt-suspension'))).toBe('commitment_links_version_live')
  expect(await tryRules(retract('busan-soybeans-2025'), link('busan-soybeans-2025', 'geneva-mutual-cut'))).toBe('successor_comes_after')
  expect(await tryRules(retract('busan-soybeans-2025'), link('busan-soybeans-2025', 'busan-soybeans-2026-2028'))).toBe('accepted')
  // A finding of "not fulfilled" stands on a passed deadline: without any it falls.
  const noTerms = (id: string) => `UPDATE terms_version SET retracted_in = 2 WHERE commitment_id = '${id}'`
  expect(await tryRules(noTerms('phase-one-purchases'))).toBe('evidence_gate')
  expect(await tryRules(noTerms('busan-soybeans-2025'))).toBe('accepted')
})
