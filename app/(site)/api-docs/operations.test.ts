import { expect, test } from 'vitest'
import { apiDocument } from './_document'
import { operationsOf, partsOf } from './_operations'

const document = apiDocument()
const operations = operationsOf(document)

test('every verb of every path of the description is told of once, by itself or as the CSV of another', () => {
  const told = operations.flatMap(({ verb, path, csvPath }) => [`${verb} ${path}`, ...(csvPath === null ? [] : [`${verb} ${csvPath}`])])
  const described = Object.entries(document.paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} /api/v1${path}`))
  expect(told.toSorted()).toEqual(described.toSorted())
})

test('what is written, and what is not public, says that it wants a key, and bodies are described to the part of each noun', () => {
  for (const { verb, path, needsKey } of operations) expect([path, needsKey]).toEqual([path, verb !== 'GET' || path.includes('/changesets')])
  const bodies = operations.flatMap(({ id, body }) => (body === null ? [] : [[id, body.fields.map(({ name }) => name)]]))
  expect(Object.fromEntries(bodies)).toMatchObject({ createChangeset: ['title', 'reason', 'changes[]'], editChange: ['revision', 'change'] })
  const change = partsOf(document, operations).find(({ name }) => name === 'ProposedChange')
  expect(change?.fields.find(({ name }) => name === 'record')).toMatchObject({ part: null, type: expect.stringContaining('MeasureRecord, ProvisionRecord') })
})

test('each has an answer with fields, a CSV has columns, and every part that fields lead to is described', () => {
  const parts = new Set(partsOf(document, operations).map(({ name }) => name))
  for (const { id, csvPath, columns, answer, fields, body } of operations) {
    expect(fields.length > 0, id).toBe(answer !== '')
    expect(columns.length > 0, id).toBe(csvPath !== null)
    for (const { part } of [...fields, ...(body?.fields ?? [])]) if (part !== null) expect(parts.has(part), part).toBe(true)
  }
})

test('a default is told apart from the meaning, and no meaning still holds one', () => {
  const parameters = operations.flatMap((operation) => operation.parameters)
  for (const { name, meaning } of parameters) expect([name, meaning]).toEqual([name, expect.not.stringMatching(/default/i)])
  const known = parameters.find(({ name }) => name === 'knownOn')
  expect(known).toMatchObject({ otherwise: 'today in UTC', isDay: true, allowed: 'day' })
})

test('every other answer says what it means', () => {
  for (const { id, others } of operations) for (const { status, meaning } of others) expect(meaning, `${id} ${status}`).not.toBe('')
})
