import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { economy } from '@/lib/commands/testing/invented-changes'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { demand, ROSE } from '@/lib/commands/testing/editing'
import { findChangeset, listDrafts } from '@/lib/data/changesets'
import { database } from '@/lib/data/client'
import { newestEdition } from '@/lib/data/editions'
import { recordedAsOf } from '@/lib/data/recorded'
import { revokeApiKey } from '@/lib/people/api-keys'
import { deactivatePerson } from '@/lib/people/manage-people'
import { personWithKey, type PersonWithKey } from '@/lib/people/testing/person-with-key'
import { personActor } from '@/lib/domain/actor'
import { callApi } from '../testing/call-api'
import { openTestApi } from '../testing/open-test-api'
import { writeApi } from '../testing/write-api'

openTestApi()

let ana: PersonWithKey
let ben: PersonWithKey
let rita: PersonWithKey
beforeAll(async () => {
  const db = database()
  ;[ana, ben, rita] = [await personWithKey(db, 'Ana', 'editor'), await personWithKey(db, 'Ben', 'editor'), await personWithKey(db, 'Rita', 'reader')]
})

const WORDS = { title: 'By program', reason: 'To test it.' }
const HALF = { noun: 'provision', act: 'create', record: { id: 'half', measureId: 'us-s122' } }
const draft = async (changes: readonly unknown[] = [economy('QE', 'Eastland')], by = ana): Promise<string> => {
  const { status, body } = await writeApi(by, 'POST', '/changesets', { ...WORDS, changes })
  expect(status).toBe(201)
  return String(body['id'])
}
const live = async (noun: 'event' | 'economy', key: string) => {
  const newest = await newestEdition(database())
  return (await recordedAsOf(database(), [{ noun, key }], newest))({ noun, key })
}
const lastLine = () => database().auditEntry.findFirstOrThrow({ orderBy: { number: 'desc' } })

describe('a key', () => {
  const refused = (headers: Record<string, string>) => callApi('/changesets', { headers })

  test.each([
    ['none', {}],
    ['a word', { authorization: 'Bearer parley' }],
    ['one that was never made', { authorization: `Bearer parley_${'a'.repeat(43)}` }],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['a cookie', { cookie: 'parley.session_token=a.b' }],
  ])('that is %s opens nothing', async (_what, headers) => {
    const response = await refused(headers as Record<string, string>)
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })

  test('that has ended, was revoked, or whose owner was kept out opens nothing', async () => {
    const [old, gone, out] = [await personWithKey(database(), 'O', 'editor'), await personWithKey(database(), 'G', 'editor'), await personWithKey(database(), 'K', 'editor')]
    for (const one of [old, gone, out]) expect((await refused(one.headers)).status).toBe(200)
    const now = new Date()
    await database().apiKey.update({ where: { id: old.keyId }, data: { createdAt: new Date(now.getTime() - 2_000), expiresAt: new Date(now.getTime() - 1_000) } })
    demand(await revokeApiKey({ db: database(), actor: gone.actor, now }, { key: gone.keyId }))
    demand(await deactivatePerson({ db: database(), actor: personActor('ada', 'administrator'), now }, { person: out.personId }))
    for (const one of [old, gone, out]) expect((await refused(one.headers)).status).toBe(401)
  })

  test('that opens nothing is logged, of one address thirty times in a quarter of an hour', async () => {
    const count = () => database().auditEntry.count({ where: { command: 'use API key', address: '198.51.100.7' } })
    for (let index = 0; index < 32; index++)
      expect((await refused({ authorization: 'Bearer parley', 'x-forwarded-for': '198.51.100.7' })).status).toBe(401)
    expect(await count()).toBe(30)
    expect(await database().auditEntry.findFirst({ where: { address: '198.51.100.7' } })).toMatchObject({ actor: 'anybody', outcome: 'refused' })
  })

  test('does what its owner may: a reader’s key neither reads nor writes what is not published', async () => {
    const id = await draft()
    for (const [method, address, body] of [
      ['GET', '/changesets', undefined],
      ['GET', `/changesets/${id}`, undefined],
      ['POST', '/changesets', WORDS],
      ['POST', `/changesets/${id}/submission`, undefined],
    ] as const)
      expect((await writeApi(rita, method, address, body)).status, `${method} ${address}`).toBe(403)
    expect(await findChangeset(database(), id)).toMatchObject({ state: 'draft' })
  })
})

describe('a changeset', () => {
  test('is made, filled, mended, handed over and published by somebody else; its author is the owner of the key', async () => {
    const made = await writeApi(ana, 'POST', '/changesets', { ...WORDS, changes: [economy('QA', 'Ayland'), HALF] })
    expect(made.status).toBe(201)
    const id = String(made.body['id'])
    expect(made.headers.get('location')).toBe(`/api/v1/changesets/${id}`)
    expect(made.body).toEqual({ id, href: `/api/v1/changesets/${id}` })
    expect(await findChangeset(database(), id)).toMatchObject({ author: ana.actor.id, state: 'draft' })
    expect(await lastLine()).toMatchObject({ command: 'create changeset', outcome: 'done', actor: ana.actor.id, subject: id, detail: { byKey: ana.keyId } })

    const refused = await writeApi(ana, 'POST', `/changesets/${id}/submission`)
    expect(refused.status).toBe(400)
    expect(refused.body['problems']).toEqual(expect.arrayContaining([expect.objectContaining({ ordinal: 1, field: 'documentId', code: 'invalid' })]))
    expect(await lastLine()).toMatchObject({ command: 'submit changeset', outcome: 'refused', detail: { byKey: ana.keyId, code: 'invalid' } })

    expect((await writeApi(ana, 'DELETE', `/changesets/${id}/changes/1?revision=1`)).status).toBe(204)
    const added = await writeApi(ben, 'POST', `/changesets/${id}/changes`, { change: economy('QB', 'Beeland') })
    expect([added.status, added.body]).toEqual([201, { ordinal: 2, revision: 1 }])
    const edited = await writeApi(ana, 'PUT', `/changesets/${id}/changes/2`, { revision: 1, change: economy('QB', 'Bayland') })
    expect([edited.status, edited.body]).toEqual([200, { ordinal: 2, revision: 2 }])
    const { body } = await writeApi(ana, 'GET', `/changesets/${id}`)
    expect(body).toMatchObject({
      changeset: { title: 'By program', state: 'draft', author: 'Ana', authors: ['Ana', 'Ben'], revision: 4 },
      changes: [{ ordinal: 0, key: 'QA', revision: 1 }, { ordinal: 2, key: 'QB', revision: 2, record: { name: 'Bayland' } }],
      problems: [],
      conflicts: [],
    })
    expect((await writeApi(ana, 'PATCH', `/changesets/${id}`, { revision: 4, title: 'Two lands', reason: 'They are there.' })).status).toBe(204)
    expect((await writeApi(ana, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const list = await writeApi(ben, 'GET', '/changesets?state=submitted')
    expect(list.body['changesets']).toEqual([expect.objectContaining({ id, title: 'Two lands', state: 'submitted', author: 'Ana', changes: 2 })])

    const { edition } = demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id }))
    expect(await live('economy', 'QB')).toMatchObject({ edition, record: { name: 'Bayland' } })
    const over = await writeApi(ana, 'POST', `/changesets/${id}/changes`, { change: economy('QZ', 'Zedland') })
    expect([over.status, over.body['type']]).toEqual([422, 'urn:parley:problem:precondition'])
    const numbers = (await database().auditEntry.findMany({ orderBy: { number: 'asc' } })).map(({ number }) => Number(number))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test('is made whole or not at all', async () => {
    const count = await database().changeset.count()
    for (const changes of [[economy('QE', 'E'), { noun: 'planet', act: 'create', record: {} }], [{ noun: 'economy', act: 'retract', key: 'CN' }], 'all', [[]]])
      expect((await writeApi(ana, 'POST', '/changesets', { ...WORDS, changes })).status).toBe(400)
    expect(await database().changeset.count()).toBe(count)
  })

  test('is listed while it is not over, by state, and by who made it', async () => {
    const [mine, his] = [await draft(), await draft(undefined, ben)]
    const ids = async (query: string, by = ana) =>
      ((await writeApi(by, 'GET', `/changesets${query}`)).body['changesets'] as { id: string }[]).map(({ id }) => id)
    expect(await ids('')).toEqual(expect.arrayContaining([mine, his]))
    expect(await ids('?author=me')).toContain(mine)
    expect(await ids('?author=me')).not.toContain(his)
    expect((await writeApi(ana, 'DELETE', `/changesets/${mine}`)).status).toBe(204)
    expect(await ids('')).not.toContain(mine)
    expect(await ids('?state=discarded')).toContain(mine)
    expect((await writeApi(ana, 'GET', '/changesets?state=lost')).body).toMatchObject({ status: 400, field: 'state', value: 'lost' })
  })

  test('that there is not is not found, nor a change of it', async () => {
    const id = await draft()
    const none = '00000000-0000-4000-8000-00000000000f'
    for (const [method, address, body] of [
      ['GET', `/changesets/${none}`, undefined],
      ['GET', '/changesets/none', undefined],
      ['DELETE', `/changesets/${none}`, undefined],
      ['PATCH', `/changesets/${none}`, { revision: 1, ...WORDS }],
      ['POST', `/changesets/${none}/changes`, { change: economy('QE', 'E') }],
      ['POST', `/changesets/${none}/submission`, undefined],
      ['PUT', `/changesets/${id}/changes/7`, { revision: 1, change: economy('QE', 'E') }],
      ['PUT', `/changesets/${id}/changes/first`, { revision: 1, change: economy('QE', 'E') }],
      ['DELETE', `/changesets/${id}/changes/7?revision=1`, undefined],
    ] as const)
      expect((await writeApi(ana, method, address, body)).status, `${method} ${address}`).toBe(404)
  })

  test('is published by no verb: not by its author, and not by anybody with a key', async () => {
    const rob = await personWithKey(database(), 'Rob', 'administrator')
    const id = await draft([economy('QP', 'Peeland')])
    expect((await writeApi(ana, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const before = await newestEdition(database())
    for (const by of [ana, rob]) {
      for (const name of ['publication', 'publish', 'edition'])
        expect((await writeApi(by, 'POST', `/changesets/${id}/${name}`, {})).status, name).toBe(405)
      for (const body of [{ state: 'published' }, { publisher: 'person:somebody-else' }, { revision: 1, ...WORDS, publisher: by.actor.id }])
        expect((await writeApi(by, 'PATCH', `/changesets/${id}`, body)).status).toBe(400)
      expect((await writeApi(by, 'PUT', `/changesets/${id}`, { state: 'published' })).status).toBe(405)
      expect((await writeApi(by, 'POST', '/editions', { changeset: id })).status).toBe(405)
    }
    const byKey = { ...rob.actor, key: { id: rob.keyId, scopes: ['propose' as const] } }
    expect(await publishChangeset({ db: database(), actor: byKey, now: new Date() }, { id })).toMatchObject({ code: 'forbidden' })
    expect(await newestEdition(database())).toBe(before)
    expect(await findChangeset(database(), id)).toMatchObject({ state: 'submitted' })
  })
})

test('what the README shows is a whole draft', async () => {
  const json = /-d '([^']+)'/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const made = await writeApi(ana, 'POST', '/changesets', JSON.parse(json))
  expect(made.status).toBe(201)
  const { body } = await writeApi(ana, 'GET', String(made.body['href']).replace('/api/v1', ''))
  expect(body).toMatchObject({ changes: [{ noun: 'document', key: 'example-notice' }], problems: [] })
})

describe('of two editors the second', () => {
  test('of one change is told both versions field by field, and overwrites nothing', async () => {
    const id = await draft([economy('QE', 'Eastland')])
    const at = `/changesets/${id}/changes/0`
    expect((await writeApi(ana, 'PUT', at, { revision: 1, change: economy('QE', 'By Ana') })).status).toBe(200)
    const second = await writeApi(ben, 'PUT', at, { revision: 1, change: { ...economy('QE', 'By Ana'), record: { ...(economy('QE', 'By Ana') as { record: object }).record, name: 'By Ben' } } })
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ type: 'urn:parley:problem:conflict', field: 'revision', value: '1' })
    const [conflict] = second.body['conflicts'] as [{ fields: object[] }]
    expect(conflict).toMatchObject({ ordinal: 0, noun: 'economy', key: 'QE', revision: 2, changedIn: null })
    expect(conflict.fields).toContainEqual({ field: 'name', base: null, theirs: 'By Ana', mine: 'By Ben', both: true })
    expect(conflict.fields).toContainEqual({ field: 'adjective', base: null, theirs: 'By Anaish', mine: 'By Anaish', both: false })
    expect((await writeApi(ben, 'DELETE', `${at}?revision=1`)).status).toBe(409)
    expect((await listDrafts(database(), id))[0]?.record).toMatchObject({ name: 'By Ana' })
    expect((await writeApi(ben, 'PUT', at, { revision: 2, change: economy('QE', 'By both') })).body).toEqual({ ordinal: 0, revision: 3 })
  })

  test('of the words is told both', async () => {
    const id = await draft()
    expect((await writeApi(ana, 'PATCH', `/changesets/${id}`, { revision: 1, title: 'By Ana', reason: WORDS.reason })).status).toBe(204)
    const second = await writeApi(ben, 'PATCH', `/changesets/${id}`, { revision: 1, title: 'By Ben', reason: WORDS.reason })
    expect(second.status).toBe(409)
    expect(second.body['conflicts']).toEqual([
      expect.objectContaining({ ordinal: null, revision: 2, fields: [{ field: 'title', base: null, theirs: 'By Ana', mine: 'By Ben', both: true }] }),
    ])
    expect(await findChangeset(database(), id)).toMatchObject({ title: 'By Ana' })
  })

  test('of a published record is told both when handing over, and settles it with the edition that was named', async () => {
    const { record, edition: basedOn } = await live('event', '2025-10-30-busan')
    const correct = (fields: object) => ({ noun: 'event', act: 'correct', record: { ...record, ...fields }, basedOn })
    const [first, second] = [await draft([correct({ place: 'Busan, by Ana' })]), await draft([correct({ summary: 'By Ben.', place: 'Busan, by Ben' })], ben)]
    for (const [by, id] of [[ana, first], [ben, second]] as const) expect((await writeApi(by, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const { edition } = demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: first }))
    expect(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: second })).toMatchObject({ code: 'conflict' })

    await writeApi(ben, 'PATCH', `/changesets/${second}`, { revision: 1, ...WORDS })
    const refused = await writeApi(ben, 'POST', `/changesets/${second}/submission`)
    expect(refused.status).toBe(409)
    const place = { field: 'place', base: record?.['place'], theirs: 'Busan, by Ana', mine: 'Busan, by Ben', both: true }
    const summary = { field: 'summary', base: record?.['summary'], theirs: record?.['summary'], mine: 'By Ben.', both: false }
    const [conflict] = refused.body['conflicts'] as [{ fields: object[] }]
    expect(conflict).toMatchObject({ ordinal: 0, noun: 'event', key: '2025-10-30-busan', basedOn, changedIn: edition, revision: null })
    expect(new Set(conflict.fields)).toEqual(new Set([place, summary]))
    expect((await writeApi(ben, 'GET', `/changesets/${second}`)).body['conflicts']).toEqual([conflict])
    expect((await live('event', '2025-10-30-busan')).record).toMatchObject({ place: 'Busan, by Ana' })

    const settled = { ...correct({ summary: 'By Ben.', place: 'Busan, by Ana' }), basedOn: edition }
    expect((await writeApi(ben, 'PUT', `/changesets/${second}/changes/0`, { revision: 1, change: settled })).status).toBe(200)
    expect((await writeApi(ben, 'POST', `/changesets/${second}/submission`)).status).toBe(204)
    demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: second }))
    expect((await live('event', '2025-10-30-busan')).record).toMatchObject({ place: 'Busan, by Ana', summary: 'By Ben.' })
  })
})

describe('what is sent', () => {
  const send = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    callApi('/changesets', { method: 'POST', headers: { ...ana.headers, ...headers }, body })

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
    const id = await draft()
    expect((await writeApi(ana, 'DELETE', `/changesets/${id}/changes/0`)).body).toMatchObject({ status: 400, field: 'revision' })
    expect((await writeApi(ana, 'DELETE', `/changesets/${id}/changes/0?revision=last`)).body).toMatchObject({ status: 400, field: 'revision', value: 'last' })
    expect((await writeApi(ana, 'PUT', `/changesets/${id}/changes/0`, { change: economy('QE', 'E') })).body).toMatchObject({ status: 400, field: 'revision' })
  })

  test('a change of what is there without the edition that was seen is refused, by itself and in a new changeset', async () => {
    const change = { noun: 'economy', act: 'retract', key: 'CN' }
    expect((await writeApi(ana, 'POST', `/changesets/${await draft()}/changes`, { change })).body).toMatchObject({ status: 400, field: 'change.basedOn' })
    expect((await writeApi(ana, 'POST', '/changesets', { ...WORDS, changes: [change] })).body).toMatchObject({ status: 400, field: 'changes.0.basedOn' })
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
    answers.push(response, await callApi(address, { method, headers: { ...origin, ...ana.headers } }))
  }
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  }
})
