import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NOUNS, RECORDS, type Noun } from '../record/change'
import { fieldPaths } from '../record/field-paths'
import { fieldsOf, type Field } from './field'
import { readDay } from './read-day'
import { RECORD_FORMS } from './record-forms'
import { isTouched, toRecord } from './to-record'
import { initialValues, toValues } from './to-values'

const FILES: Readonly<Record<Noun, string>> = {
  economy: 'economies', authority: 'authorities', document: 'documents', event: 'events', measure: 'measures', provision: 'provisions',
  coverage: 'coverage', series: 'series', point: 'points', commitment: 'commitments', position: 'positions', terms: 'terms',
  observation: 'observations', assessment: 'assessments', 'commitment-links': 'commitment-links',
}

const startingRecords = (noun: Noun): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(process.cwd(), 'prisma/seed/data', `${FILES[noun]}.json`), 'utf8')) as Record<string, unknown>[]

const pathsOf = (field: Field): string[] =>
  field.control === 'lines' ? [field.path, ...field.fields.filter(({ path }) => path !== '').map(({ path }) => `${field.path}.${path}`)] : [field.path]

test.each(NOUNS)('the form of %s has every field of its record once, and none that is not there', (noun) => {
  const paths = fieldPaths(RECORDS[noun])
  const groups = paths.filter((path) => paths.some((other) => other.startsWith(`${path}.`)))
  const shown = fieldsOf(RECORD_FORMS[noun]).flatMap(pathsOf)
  expect(shown.sort()).toEqual(paths.filter((path) => !groups.includes(path) || shown.includes(path)).sort())
})

test.each(NOUNS)('every %s of the starting data comes out of its form as it went in', (noun) => {
  const form = RECORD_FORMS[noun]
  const records = startingRecords(noun)
  expect(records.length).toBeGreaterThan(0)
  for (const record of records) expect(toRecord(form, toValues(form, record))).toEqual(record)
})

test.each(NOUNS)('the form of a new %s is untouched, gives a record of nothing but choices, and never a day', (noun) => {
  const form = RECORD_FORMS[noun]
  expect(isTouched(form, initialValues(form))).toBe(false)
  expect(isTouched(form, { ...initialValues(form), ...Object.fromEntries(fieldsOf(form).filter(({ control }) => control !== 'lines').slice(0, 1).map(({ path }) => [path, 'x'])) })).toBe(true)
  expect(JSON.stringify(toRecord(form, initialValues(form)))).not.toMatch(/\d{4}-\d{2}/)
})

test('lines that nobody filled in are no lines, and a browser’s ends of lines are one sign', () => {
  const values = { ...initialValues(RECORD_FORMS.measure), headings: '9903.01.24\r\n\r\n 9903.01.25 ', 'scope.lines.4.prefix': '8703', 'scope.lines.4.codeSystem': 'HS' }
  const record = toRecord(RECORD_FORMS.measure, values)
  expect(record['headings']).toEqual(['9903.01.24', '9903.01.25'])
  expect(record['scope']).toMatchObject({ lines: [{ prefix: '8703', codeSystem: 'HS', include: false, validFrom: null, validTo: null }] })
})

test('a document that ends a duty names no rate, whatever the hidden field of the rate still holds', () => {
  const form = RECORD_FORMS.provision
  const values = { ...initialValues(form), act: 'set', 'rate.kind': 'ad-valorem', 'rate.pct': '10' }
  expect(toRecord(form, values)['rate']).toEqual({ kind: 'ad-valorem', pct: '10' })
  expect(toRecord(form, { ...values, act: 'terminate' })['rate']).toBeNull()
})

test.each([
  ['2025-11-10', '2025-11-10'], ['2025-1-5', '2025-01-05'], ['10 Nov 2025', '2025-11-10'], ['10. November 2025', '2025-11-10'],
  ['November 10, 2025', '2025-11-10'], ['10/11/2025', '10/11/2025'], ['31 Smarch 2025', '31 Smarch 2025'],
])('"%s" is read as %s', (typed, read) => expect(readDay(typed)).toBe(read))
