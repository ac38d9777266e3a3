import { describe, expect, test } from 'vitest'
import { economy } from '@/lib/commands/testing/invented-changes'
import { database } from '@/lib/data/client'
import { callApi } from '../testing/call-api'
import { writeApi } from '../testing/write-api'
import { draftBy, openWriters, WORDS } from './testing/open-writers'

const writers = openWriters()

describe('what is sent', () => {
  const send = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    callApi('/changesets', { method: 'POST', headers: { ...writers.ana.headers, ...headers }, body })

  test.each([
    ['no JSON', '{', 400],
    ['no object', '[]', 400],
    ['nothing', '', 400],
    ['a field that there is not', JSON.stringify({ ...WORDS, publisher: 'me' }), 400],
    ['no reason', JSON.stringify({ title: 'A' }), 400],
    ['a sign that is no text', JSON.stringify({ ...WORDS, title: 'a\0b' }), 400],
    ['half of a pair of signs', '{"title":"\\ud83d","reason":"b"}', 400],
    ['too deep', JSON.stringify({ ...WORDS, changes: [{ noun: 'event', act: 'create', record: { a: 1 } }] }).replace('1', `${'['.repeat(50_000)}${']'.repeat(50_000)}`), 400],
    ['too long', JSON.stringify({ ...WORDS, title: 'a'.repeat(1_100_000) }), 413],
  ])('that is %s is refused', async (_what, body, status) => {
    const count = await database().changeset.count()
    const response = await send(body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await database().changeset.count()).toBe(count)
  })

  test.each([{}, { 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }])('as another type is refused: %o', async (headers) => {
    const response = await send(JSON.stringify(WORDS), headers as Record<string, string>)
    expect([response.status, response.headers.get('accept')]).toEqual([415, 'application/json'])
  })

  test('a revision that is missing or none is refused by name', async () => {
    const id = await draftBy(writers.ana)
    expect((await writeApi(writers.ana, 'DELETE', `/changesets/${id}/changes/0`)).body).toMatchObject({ status: 400, field: 'revision' })
    expect((await writeApi(writers.ana, 'DELETE', `/changesets/${id}/changes/0?revision=last`)).body).toMatchObject({ status: 400, field: 'revision', value: 'last' })
    expect((await writeApi(writers.ana, 'PUT', `/changesets/${id}/changes/0`, { change: economy('QE', 'E') })).body).toMatchObject({ status: 400, field: 'revision' })
  })

  test('a change of what is there without the edition that was seen is refused, by itself and in a new changeset', async () => {
    const change = { noun: 'economy', act: 'retract', key: 'CN' }
    expect((await writeApi(writers.ana, 'POST', `/changesets/${await draftBy(writers.ana)}/changes`, { change })).body).toMatchObject({ status: 400, field: 'change.basedOn' })
    expect((await writeApi(writers.ana, 'POST', '/changesets', { ...WORDS, changes: [change] })).body).toMatchObject({ status: 400, field: 'changes.0.basedOn' })
  })
})

test.each([
  ['/changesets', 'GET, HEAD, POST, OPTIONS'],
  ['/changesets/00000000-0000-4000-8000-000000000001', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
  ['/changesets/00000000-0000-4000-8000-000000000001/changes', 'POST, OPTIONS'],
  ['/changesets/00000000-0000-4000-8000-000000000001/changes/0', 'PUT, DELETE, OPTIONS'],
  ['/changesets/00000000-0000-4000-8000-000000000001/submission', 'POST, OPTIONS'],
])('%s names its methods, allows no origin, and nobody keeps its answers', async (address, allow) => {
  const origin = { origin: 'https://elsewhere.example' }
  const preflight = await callApi(address, { method: 'OPTIONS', headers: { ...origin, 'access-control-request-method': 'POST' } })
  expect([preflight.status, preflight.headers.get('allow')]).toEqual([204, allow])
  const answers = [preflight]
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const response = await callApi(address, { method, headers: origin })
    const isThere = allow.split(', ').includes(method)
    expect([response.status, response.headers.get('allow')], method).toEqual(isThere ? [401, null] : [405, allow])
    answers.push(response, await callApi(address, { method, headers: { ...origin, ...writers.ana.headers } }))
  }
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})
