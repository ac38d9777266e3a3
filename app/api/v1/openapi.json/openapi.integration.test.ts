import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { asking } from '../testing/asking'
import { callApi } from '../testing/call-api'
import { openTestApi } from '../testing/open-test-api'
import { describeApi } from './description'
import { ENDPOINTS } from './endpoints'

openTestApi()

const description = describeApi()
const asJson = JSON.parse(JSON.stringify(description)) as Record<string, unknown>

const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true })).addSchema(asJson, 'description')

/** What the schema at this place of the description has against a value; empty where it fits. */
const misfits = (pointer: string, value: unknown): unknown => {
  const validate = ajv.getSchema(`description#${pointer}`)
  if (validate === undefined) throw new Error(`nothing at ${pointer}`)
  return validate(value) === true ? [] : validate.errors
}

test('the answer is the description, and keeps its tag', async () => {
  const response = await callApi('/openapi.json')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual(asJson)
  const tag = response.headers.get('etag') ?? ''
  expect((await callApi('/openapi.json', { headers: { 'If-None-Match': tag } })).status).toBe(304)
  expect((await callApi('/openapi.json?format=yaml')).status).toBe(400)
})

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(asJson))
  expect(errors).toBeUndefined()
  expect([valid, validator.version]).toEqual([true, '3.1'])
})

test('it knows every address that there is, and no other', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const routes = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/route.ts') && !file.includes('[[...'))
    .map((file) => `/${file.replace(/\/route\.ts$/, '').replaceAll('[', '{').replaceAll(']', '}')}`)
  // A route whose last segment varies answers at both addresses.
  const described = Object.keys(description.paths).filter((path) => !path.endsWith('}.csv'))
  expect(described.toSorted()).toEqual(routes.toSorted())
})

test('every reference leads somewhere, and every parameter and answer is described', () => {
  const references = [...JSON.stringify(asJson).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer = '']) => pointer)
  expect(references.length).toBeGreaterThan(0)
  for (const pointer of new Set(references)) {
    const found = pointer.split('/').slice(1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], asJson)
    expect(found, pointer).toBeDefined()
  }
  for (const { parameters } of Object.values(description.paths).flatMap((verbs) => Object.values(verbs)))
    for (const parameter of parameters) if ('name' in parameter) expect(parameter.description, parameter.name).not.toBe('')
})

test.each(Object.keys(ENDPOINTS))('the answer of %s fits its schema, and so does its refusal', async (path) => {
  const place = `/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses`
  const response = await callApi(asking(path))
  expect(response.status).toBe(200)
  expect(misfits(`${place}/200/content/application~1json/schema`, await response.json())).toEqual([])

  const refusal = await callApi(`${asking(path).split('?')[0]}?no-such=1`)
  expect(refusal.status).toBe(400)
  expect(misfits('/components/schemas/Problem', await refusal.json())).toEqual([])
})

test('a field that the schema does not know would be found', async () => {
  const body = (await (await callApi('/health')).json()) as Record<string, unknown>
  expect(misfits('/components/schemas/HealthAnswer', { ...body, more: 1 })).not.toEqual([])
})
