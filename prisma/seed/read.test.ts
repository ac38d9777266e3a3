import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Change, NOUNS } from '../../lib/domain/record/change'
import { readStartingData, startingChanges } from './read'

const data = readStartingData()

type Fields = Record<string, unknown>

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A copy of the data folder in which the record of `file` that `id` names has other fields. */
const folderWith = (file: string, id: string, fields: Fields): string => {
  const folder = mkdtempSync(join(tmpdir(), 'starting-data-'))
  folders.push(folder)
  cpSync(join(import.meta.dirname, 'data'), folder, { recursive: true })
  const path = join(folder, file)
  const records = JSON.parse(readFileSync(path, 'utf8')) as Fields[]
  const changed = records.map((record) => (record['id'] === id ? { ...record, ...fields } : record))
  writeFileSync(path, JSON.stringify(changed))
  return folder
}

const countBy = (values: readonly (string | null)[]): Record<string, number> =>
  values.reduce<Record<string, number>>((counts, value) => {
    const key = String(value)
    return { ...counts, [key]: (counts[key] ?? 0) + 1 }
  }, {})

test('every record is there, by noun', () => {
  expect(Object.fromEntries(NOUNS.map((noun) => [noun, data[noun].length]))).toEqual({
    economy: 4,
    authority: 10,
    document: 351,
    event: 69,
    measure: 55,
    provision: 205,
    coverage: 55,
    series: 13,
    point: 60,
    commitment: 44,
    position: 248,
    terms: 71,
    observation: 127,
    assessment: 135,
    'commitment-links': 44,
  })
})

test('how far each document and each provision was checked is kept', () => {
  const [documents, provisions] = [data.document, data.provision].map((records) =>
    countBy(records.map(({ verification }) => verification)),
  )
  expect(documents).toEqual({ read: 225, secondary: 124, recalled: 2 })
  expect(provisions).toEqual({ read: 120, secondary: 85 })
})

test('documents keep their publisher side, and a missing address stays missing', () => {
  expect(countBy(data.document.map(({ publisherSide }) => publisherSide))).toEqual({ US: 135, CN: 69, null: 147 })
  expect(data.document.filter(({ url }) => url === null)).toHaveLength(23)
  expect(data.document.filter(({ printedOn }) => printedOn !== null)).toHaveLength(65)
})

test('values keep the decimals that their source gives', () => {
  const valueOf = (seriesId: string, on: string) =>
    data.point.find((point) => point.seriesId === seriesId && point.on === on)?.value
  expect(valueOf('piie-us-on-cn', '2018-09-24')).toBe('12.0')
  expect(valueOf('piie-us-coverage-cn', '2025-04-12')).toBe('100')
  expect(valueOf('yale-us-on-cn', '2025-11-10')).toBe('32.2')
})

test('trade covered is plain decimal text, and long prefixes belong to a national tariff', () => {
  expect(data.measure.find(({ id }) => id === 'us-s301-list-1')?.scope.tradeCoveredUsd).toBe('34000000000')
  const lines = data.measure.flatMap(({ scope }) => scope.lines)
  expect(lines.filter(({ prefix, codeSystem }) => prefix.length > 6 !== (codeSystem !== 'HS'))).toEqual([])
  expect(lines.filter(({ codeSystem }) => codeSystem === 'HTS')).toHaveLength(3)
})

test('home leads with four events in an order of its own', () => {
  const featured = data.event.filter(({ featured }) => featured !== null)
  expect(featured.toSorted((a, b) => Number(a.featured) - Number(b.featured)).map(({ id }) => id)).toEqual([
    '2025-10-30-busan',
    '2026-05-14-beijing-summit',
    '2026-09-24-washington-summit',
    '2025-05-12-geneva',
  ])
})

test('every event has a mark and a phrase of its own, fit to stand within a sentence', () => {
  expect(new Set(data.event.map(({ mark }) => mark)).size).toBe(69)
  expect(new Set(data.event.map(({ inSentence }) => inSentence)).size).toBe(69)
  expect(data.event.filter(({ inSentence }) => !/^the \S.*[^.]$/.test(inSentence))).toEqual([])
})

test('only the MFN duty is a base, and what one economy charges has one colour per authority', () => {
  expect(data.authority.filter(({ additional }) => !additional).map(({ id }) => id)).toEqual(['mfn'])
  for (const economy of ['US', 'CN']) {
    const charged = data.measure.filter(({ imposedBy }) => imposedBy === economy)
    const used = new Set(charged.map(({ authority }) => authority))
    const colours = data.authority.filter(({ id }) => used.has(id)).map(({ colour }) => colour)
    expect(new Set(colours).size).toBe(used.size)
  }
})

test('the changes create every record, what is referred to first, and each is a valid change', () => {
  const changes = startingChanges(data)
  expect(changes).toHaveLength(1491)
  expect([...new Set(changes.map(({ noun }) => noun))]).toEqual(NOUNS)
  expect(new Set(changes.map(({ act }) => act))).toEqual(new Set(['create']))
  expect(changes.filter((change) => !Change.safeParse(change).success)).toEqual([])
})

test('a broken record is named by file, id and field, with all problems of the file', () => {
  const fields = { mark: 'A mark that is far too long', on: '2025-02-30' }
  const folder = folderWith('events.json', '2025-10-30-busan', fields)
  const read = () => readStartingData(folder)
  expect(read).toThrow(/events\.json has 2 problems/)
  expect(read).toThrow(/2025-10-30-busan, mark: .*20 characters/)
  expect(read).toThrow(/2025-10-30-busan, on: "2025-02-30" is not a calendar day\. Write it as year-month-day\./)
})

test('an enacted provision without a day is refused', () => {
  const folder = folderWith('provisions.json', 'us-ieepa-fentanyl--eo-14357--set-10', { from: null })
  expect(() => readStartingData(folder)).toThrow(/provisions\.json.*\n.*us-ieepa-fentanyl--eo-14357--set-10, from: /)
})

test('a file that is not JSON is named', () => {
  const folder = folderWith('series.json', '', {})
  writeFileSync(join(folder, 'series.json'), '[')
  expect(() => readStartingData(folder)).toThrow(/series\.json cannot be read as JSON/)
})

test.each([
  ['documents.json', 'eo-14195', { publisherSide: 'XX' }, 'publisherSide', 'economy "XX"'],
  ['events.json', '2025-10-30-busan', { parties: ['US', 'XX'] }, 'parties', 'economy "XX"'],
  ['events.json', '2025-10-30-busan', { documentIds: ['no-such'] }, 'documentIds', 'document "no-such"'],
  ['measures.json', 'us-s122', { authority: 'no-such' }, 'authority', 'authority "no-such"'],
  ['measures.json', 'us-s122', { targets: ['CN', 'XX'] }, 'targets', 'economy "XX"'],
  ['provisions.json', 'cn-recip-125', { measureId: 'no-such' }, 'measureId', 'measure "no-such"'],
  ['provisions.json', 'cn-recip-125', { documentId: 'no-such' }, 'documentId', 'document "no-such"'],
  ['series.json', 'piie-us-on-cn', { target: 'XX' }, 'target', 'economy "XX"'],
])('a dangling reference is named: %s %s %j', (file, id, fields, field, missing) => {
  expect(() => readStartingData(folderWith(file, id, fields))).toThrow(`${id}, ${field}: There is no ${missing}`)
})

test('points of a series that is gone are named by the file of the points', () => {
  const folder = folderWith('series.json', 'crs-us-on-cn', { id: 'renamed' })
  expect(() => readStartingData(folder)).toThrow(/points\.json.*\n.*seriesId: There is no series "crs-us-on-cn"/)
})

test('an id that stands twice, and a sequence that stands twice, are refused', () => {
  expect(() => readStartingData(folderWith('economies.json', 'CN', { id: 'US' }))).toThrow(
    /economies\.json.*\n.*US, id: It stands twice/,
  )
  expect(() => readStartingData(folderWith('provisions.json', 'cn-recip-125', { sequence: 1 }))).toThrow(
    /cn-2025-reciprocal 1, sequence: Two provisions/,
  )
})

test('a statement cannot enact', () => {
  const id = 'us-ieepa-fentanyl--wh-fs-2025-11-01--announce-10'
  const folder = folderWith('provisions.json', id, { standing: 'enacted' })
  expect(() => readStartingData(folder)).toThrow(`${id}, standing: "wh-fs-2025-11-01" is no legal instrument`)
})
