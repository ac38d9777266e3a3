import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { countOutcomes, findStaged, listStagedRows } from '@/lib/data/staged-imports'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { columnsOf } from '@/lib/domain/import/columns'
import { NOUNS, type Noun } from '@/lib/domain/record/change'
import { importCsv, importRows } from '@/lib/queries/imports/import-shaped'
import { checkChangeset } from '../changesets/check-changeset'
import { publishChangeset } from '../changesets/publish-changeset'
import { revertEdition } from '../changesets/revert-edition'
import { submitChangeset } from '../changesets/submit-changeset'
import { ANA, BEN, demand, draftBy, ROSE } from '../testing/editing'
import { hashPublished } from '../testing/published-rows'
import { checkImport } from './check-import'
import { importRecords } from './import-records'
import { settleImport } from './settle-import'
import { stageImport } from './stage-import'

let db: TestDb
withTestDatabase((opened) => {
  db = opened.db
})

const now = () => new Date()
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))

const stage = async (noun: Noun, bytes: Uint8Array<ArrayBuffer>, actor = ANA): Promise<string> => {
  const id = randomUUID()
  demand(await stageImport({ db, actor, now: now() }, { id, noun, fileName: 'rows.csv', bytes, labels: {} }))
  return id
}

const checked = async (noun: Noun, text: string): Promise<string> => {
  const id = await stage(noun, bytesOf(text))
  demand(await checkImport({ db, actor: ANA, now: now() }, id))
  return id
}

const add = (id: string, leaveOut = false, changeset = randomUUID()) =>
  importRecords({ db, actor: ANA, now: now() }, { id, created: { id: changeset, title: 'Rows', reason: 'To have them' }, leaveOut })

const HEADS = ['id', 'commitmentId', 'metric', 'basis', 'periodFrom', 'periodTo', 'value', 'unit', 'cumulative', 'bound', 'upper', 'knownFrom', 'note', 'evidence']
const good = (number: number): string[] => [
  `busan-soybeans-2025--row-${number}`, 'busan-soybeans-2025', 'soybeans', 'shipped', '2026-01-01', '2026-02-01', `${number}.50`, 't', 'no', 'exact', '', '2026-02-10', `Row ${number}`,
  'seed-busan-story | outlet',
]
const BEARING = 'supports'
const withField = (row: readonly string[], field: string, value: string): string[] => row.map((cell, at) => (HEADS[at] === field ? value : cell))

/** What is wrong with the bad rows: the field, the value, and what is said of it. */
const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['value', 'twelve', /no decimal number/], ['value', '1.2.3', /no decimal number/], ['value', '', /Fill this in/], ['value', '12 t', /no decimal number/],
  ['periodFrom', '03/04/2025', /could be 3 Apr 2025 \(2025-04-03\) or 4 Mar 2025/], ['periodFrom', '2026-02-30', /no calendar day/], ['periodTo', '2025-12-01', /lies after the start/],
  ['knownFrom', '45971', /no calendar day/], ['knownFrom', '', /Fill this in/], ['commitmentId', 'busan-nothing', /There is no commitment/], ['commitmentId', '', /Fill this in/],
  ['basis', 'hoped', /Choose one of/], ['cumulative', 'maybe', /neither yes nor no/], ['cumulative', '', /Fill this in/], ['bound', 'range', /range has an upper end/],
  ['evidence', 'nowhere-doc | outlet | | supports', /There is no document/], ['unit', '', /Fill this in/],
]

/** 1,000 rows, every 58th of the first 17 times 58 of them bad. */
const thousand = (isMended: boolean): string => {
  const rows = Array.from({ length: 1000 }, (_none, index) => {
    const row = withField(good(index), 'evidence', `seed-busan-story | outlet | | ${BEARING}`)
    const bad = index % 58 === 7 ? BAD[(index - 7) / 58] : undefined
    if (bad === undefined || isMended) return row
    return withField(row, bad[0], bad[1])
  })
  return [HEADS, ...rows].map((row) => row.join('\t')).join('\r\n')
}

describe('1,000 pasted observations of which 17 are bad', () => {
  test('name the 17, store nothing before they are dealt with, are no change a second time, and can be undone', async () => {
    const before = await hashPublished(db)
    const id = await checked('observation', thousand(false))
    expect(await countOutcomes(db, id)).toEqual({ new: 983, changed: 0, unchanged: 0, refused: 17 })
    const refusedRows = await listStagedRows(db, id, 'refused', 100)
    refusedRows.forEach(({ number, problems, cells }, at) => {
      const [field, value, says] = BAD[at] ?? ['', '', /never/]
      // Row 1 has the heads, so that what is at place 0 stands in row 2.
      expect(number).toBe(at * 58 + 7 + 2)
      const named = field === 'bound' ? 'upper' : field
      const problem = problems.find((one) => one.field.split('.')[0] === named)
      expect(problem?.message, `row ${number}`).toMatch(says)
      expect(problem?.value).toBe(field === 'bound' ? '' : field === 'evidence' ? value : value)
      expect(cells?.[HEADS.indexOf(field)]).toBe(value)
    })
    const counted = () => Promise.all([db.changeset.count(), db.changesetChange.count(), db.changeAuthor.count()])
    const stored = await counted()
    expect(await add(id)).toMatchObject({ ok: false, code: 'precondition', field: 'leaveOut', message: expect.stringContaining('17 rows are refused') })
    expect(await counted()).toEqual(stored)
    expect(await hashPublished(db)).toBe(before)

    const changeset = randomUUID()
    const mended = await checked('observation', thousand(true))
    expect(await add(mended, false, changeset)).toMatchObject({ ok: true, value: { added: 1000, leftOut: 0 } })
    expect(await add(mended)).toMatchObject({ ok: false, code: 'precondition' })
    demand(await submitChangeset({ db, actor: ANA, now: now() }, { id: changeset }))
    expect(await publishChangeset({ db, actor: ANA, now: now() }, { id: changeset })).toMatchObject({ ok: false, code: 'forbidden' })
    const { edition } = demand(await publishChangeset({ db, actor: ROSE, now: now() }, { id: changeset }))
    expect(await hashPublished(db)).not.toBe(before)

    const again = await checked('observation', thousand(true))
    expect(await countOutcomes(db, again)).toEqual({ new: 0, changed: 0, unchanged: 1000, refused: 0 })
    expect(await add(again)).toMatchObject({ ok: false, message: 'No row changes anything, so there is nothing to add.' })

    const undo = randomUUID()
    demand(await revertEdition({ db, actor: ANA, now: now() }, { id: undo, edition, title: 'Undo', reason: 'A test' }))
    demand(await submitChangeset({ db, actor: ANA, now: now() }, { id: undo }))
    demand(await publishChangeset({ db, actor: ROSE, now: now() }, { id: undo }))
    expect(await hashPublished(db)).toBe(before)
  })

  test('leave the bad ones out where the editor says so', async () => {
    const id = await checked('observation', thousand(false))
    const changeset = randomUUID()
    expect(await add(id, true, changeset)).toMatchObject({ ok: true, value: { added: 983, leftOut: 17 } })
    expect(await db.changesetChange.count({ where: { changesetId: changeset } })).toBe(983)
    const [line] = await db.auditEntry.findMany({ where: { command: 'import records', outcome: 'done' }, orderBy: { number: 'desc' }, take: 1 })
    expect(line?.detail).toMatchObject({ added: 983, leftOut: 17, file: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
    expect(await checkChangeset(db, changeset, now())).toEqual([])
  })
})

test.each(NOUNS)('what is published of %s comes back from its own file as no change', async (noun) => {
  const rows = await importRows(db, noun)
  const id = await stage(noun, bytesOf(importCsv(noun, rows)))
  const staged = await findStaged(db, id, ANA.id, now())
  expect(staged?.settings.mapping).toEqual(columnsOf(noun).map(({ path }) => path))
  const { settings } = staged ?? {}
  demand(await settleImport({ db, actor: ANA, now: now() }, { id, said: { encoding: null, delimiter: null, decimalSign: '.' }, mapping: settings?.mapping, into: null }))
  demand(await checkImport({ db, actor: ANA, now: now() }, id))
  expect(await listStagedRows(db, id, 'refused', 3)).toEqual([])
  expect(await listStagedRows(db, id, 'changed', 3)).toEqual([])
  expect(await countOutcomes(db, id)).toEqual({ new: 0, changed: 0, unchanged: rows.length, refused: 0 })
})

describe('a staged file', () => {
  let id: string
  beforeEach(async () => {
    id = await stage('observation', bytesOf(`${HEADS.join(',')}\n${good(1).join(',')}\n`))
  })
  const settle = (change: object, actor = ANA) =>
    settleImport({ db, actor, now: now() }, { id, said: { encoding: null, delimiter: null, decimalSign: null }, mapping: HEADS, into: null, ...change })

  test('is nobody else’s to see, settle, check or add', async () => {
    expect(await findStaged(db, id, BEN.id, now())).toBeNull()
    expect(await settle({}, BEN)).toMatchObject({ ok: false, code: 'not_found' })
    expect(await checkImport({ db, actor: BEN, now: now() }, id)).toMatchObject({ ok: false, code: 'not_found' })
    expect(await importRecords({ db, actor: BEN, now: now() }, { id, created: null, leaveOut: true })).toMatchObject({ ok: false, code: 'not_found' })
    expect(await checkImport({ db, actor: { kind: 'person', id: ANA.id, role: 'reader' }, now: now() }, id)).toMatchObject({ ok: false, code: 'forbidden' })
  })

  test('goes after a day', async () => {
    const later = new Date(Date.now() + 25 * 3_600_000)
    expect(await findStaged(db, id, ANA.id, later)).toBeNull()
    demand(await stageImport({ db, actor: ANA, now: later }, { id: randomUUID(), noun: 'economy', fileName: 'x', bytes: bytesOf('id\nQX'), labels: {} }))
    expect(await db.stagedImport.count({ where: { id } })).toBe(0)
    expect(await db.stagedRow.count({ where: { importId: id } })).toBe(0)
  })

  test('refuses a field in two columns, a field that there is not, and no field', async () => {
    expect(await settle({ mapping: ['id', 'id'] })).toMatchObject({ ok: false, message: 'Two columns are to hold id. Leave one of them out.' })
    expect(await settle({ mapping: ['nothing'] })).toMatchObject({ ok: false, message: 'There is no field nothing.' })
    expect(await settle({ mapping: [null] })).toMatchObject({ ok: false, code: 'invalid' })
  })

  test('refuses what the chosen changeset changes already, and takes what it creates for known', async () => {
    const observation = { ...Object.fromEntries(HEADS.map((head) => [head, null])), id: 'busan-soybeans-2025--row-1' }
    const into = await draftBy(db, ANA, [
      { noun: 'observation', act: 'create', record: observation },
      { noun: 'document', act: 'create', record: { id: 'a-new-document' } },
    ])
    const text = [HEADS, good(1), good(2), withField(good(3), 'evidence', 'a-new-document | outlet | | supports')].map((row) => row.join('\t')).join('\n')
    id = await stage('observation', bytesOf(text.replaceAll('| outlet\n', '| outlet | | supports\n')))
    demand(await settle({ into }))
    demand(await checkImport({ db, actor: ANA, now: now() }, id))
    expect(await listStagedRows(db, id, 'refused', 9)).toMatchObject([{ number: 2, problems: [{ field: 'id', message: expect.stringContaining('changes this record already') }] }])
    expect(await importRecords({ db, actor: ANA, now: now() }, { id, created: null, leaveOut: true })).toMatchObject({ ok: true, value: { changeset: into, added: 2 } })
    const ordinals = await db.changesetChange.findMany({ where: { changesetId: into }, orderBy: { ordinal: 'asc' }, select: { ordinal: true, key: true } })
    expect(ordinals.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3])
  })

  test('refuses the second row of one record by the number of the first', async () => {
    id = await checked('economy', 'id,kind,name,inSentence,adjective\nQX,economy,A,a,An\nQY,economy,B,b,Bn\nQX,economy,C,c,Cn')
    expect(await listStagedRows(db, id, 'refused', 9)).toMatchObject([{ number: 4, problems: [{ value: 'QX', message: 'Row 2 is about the same record. Keep one of the rows.' }] }])
  })

  test('corrects only the columns that it has, based on the edition that was seen', async () => {
    id = await checked('economy', 'id;adjective\nUS;of the US\nCN;Chinese')
    expect(await countOutcomes(db, id)).toEqual({ new: 0, changed: 1, unchanged: 1, refused: 0 })
    const changeset = randomUUID()
    demand(await add(id, false, changeset))
    const [change] = await db.changesetChange.findMany({ where: { changesetId: changeset } })
    expect(change).toMatchObject({ act: 'correct', key: 'US', basedOn: expect.any(Number), record: { id: 'US', name: 'United States', adjective: 'of the US' } })
    expect(change?.basedOn).toBeGreaterThan(0)
  })
})
