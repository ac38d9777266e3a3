import { expect, test } from 'vitest'
import { apiDocument } from './_document'
import { operationsOf, partsOf } from './_operations'

const document = apiDocument()
const operations = operationsOf(document)

test('every path of the description is told of once, by itself or as the CSV of another', () => {
  const told = operations.flatMap(({ path, csvPath }) => [path, ...(csvPath === null ? [] : [csvPath])])
  expect(told.toSorted()).toEqual(Object.keys(document.paths).map((path) => `/api/v1${path}`).toSorted())
})

test('each has an answer with fields, a CSV has columns, and every part that fields lead to is described', () => {
  const parts = new Set(partsOf(document, operations).map(({ name }) => name))
  for (const { id, csvPath, columns, fields } of operations) {
    expect(fields.length, id).toBeGreaterThan(0)
    expect(columns.length > 0, id).toBe(csvPath !== null)
    for (const { part } of fields) if (part !== null) expect(parts.has(part), part).toBe(true)
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
