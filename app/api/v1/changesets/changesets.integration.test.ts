import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { economy } from '@/lib/commands/testing/invented-changes'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { demand, ROSE } from '@/lib/commands/testing/editing'
import { findChangeset } from '@/lib/data/changesets'
import { database } from '@/lib/data/client'
import { newestEdition } from '@/lib/data/editions'
import { revokeApiKey } from '@/lib/people/api-keys'
import { deactivatePerson } from '@/lib/people/manage-people'
import { personWithKey } from '@/lib/people/testing/person-with-key'
import { personActor } from '@/lib/domain/actor'
import { callApi } from '../testing/call-api'
import { writeApi } from '../testing/write-api'
import { draftBy, live, openWriters, WORDS } from './testing/open-writers'

const writers = openWriters()

const HALF = { noun: 'provision', act: 'create', record: { id: 'half', measureId: 'us-s122' } }
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
    const id = await draftBy(writers.ana)
    for (const [method, address, body] of [
      ['GET', '/changesets', undefined],
      ['GET', `/changesets/${id}`, undefined],
      ['POST', '/changesets', WORDS],
      ['POST', `/changesets/${id}/submission`, undefined],
    ] as const)
      expect((await writeApi(writers.rita, method, address, body)).status, `${method} ${address}`).toBe(403)
    expect(await findChangeset(database(), id)).toMatchObject({ state: 'draft' })
  })
})

describe('a changeset', () => {
  test('is made, filled, mended, handed over and published by somebody else; its author is the owner of the key', async () => {
    const made = await writeApi(writers.ana, 'POST', '/changesets', { ...WORDS, changes: [economy('QA', 'Ayland'), HALF] })
    expect(made.status).toBe(201)
    const id = String(made.body['id'])
    expect(made.headers.get('location')).toBe(`/api/v1/changesets/${id}`)
    expect(made.body).toEqual({ id, href: `/api/v1/changesets/${id}` })
    expect(await findChangeset(database(), id)).toMatchObject({ author: writers.ana.actor.id, state: 'draft' })
    expect(await lastLine()).toMatchObject({ command: 'create changeset', outcome: 'done', actor: writers.ana.actor.id, subject: id, detail: { byKey: writers.ana.keyId } })

    const refused = await writeApi(writers.ana, 'POST', `/changesets/${id}/submission`)
    expect(refused.status).toBe(400)
    expect(refused.body['problems']).toEqual(expect.arrayContaining([expect.objectContaining({ ordinal: 1, field: 'documentId', code: 'invalid' })]))
    expect(await lastLine()).toMatchObject({ command: 'submit changeset', outcome: 'refused', detail: { byKey: writers.ana.keyId, code: 'invalid' } })

    expect((await writeApi(writers.ana, 'DELETE', `/changesets/${id}/changes/1?revision=1`)).status).toBe(204)
    const added = await writeApi(writers.ben, 'POST', `/changesets/${id}/changes`, { change: economy('QB', 'Beeland') })
    expect([added.status, added.body]).toEqual([201, { ordinal: 2, revision: 1 }])
    const edited = await writeApi(writers.ana, 'PUT', `/changesets/${id}/changes/2`, { revision: 1, change: economy('QB', 'Bayland') })
    expect([edited.status, edited.body]).toEqual([200, { ordinal: 2, revision: 2 }])
    const { body } = await writeApi(writers.ana, 'GET', `/changesets/${id}`)
    expect(body).toMatchObject({
      changeset: { title: 'By program', state: 'draft', author: 'Ana', authors: ['Ana', 'Ben'], revision: 4 },
      changes: [{ ordinal: 0, key: 'QA', revision: 1 }, { ordinal: 2, key: 'QB', revision: 2, record: { name: 'Bayland' } }],
      problems: [],
      conflicts: [],
    })
    expect((await writeApi(writers.ana, 'PATCH', `/changesets/${id}`, { revision: 4, title: 'Two lands', reason: 'They are there.' })).status).toBe(204)
    expect((await writeApi(writers.ana, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const list = await writeApi(writers.ben, 'GET', '/changesets?state=submitted')
    expect(list.body['changesets']).toEqual([expect.objectContaining({ id, title: 'Two lands', state: 'submitted', author: 'Ana', changes: 2 })])

    const { edition } = demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id }))
    expect(await live({ noun: 'economy', key: 'QB' })).toMatchObject({ edition, record: { name: 'Bayland' } })
    const over = await writeApi(writers.ana, 'POST', `/changesets/${id}/changes`, { change: economy('QZ', 'Zedland') })
    expect([over.status, over.body['type']]).toEqual([422, 'urn:parley:problem:precondition'])
    const numbers = (await database().auditEntry.findMany({ orderBy: { number: 'asc' } })).map(({ number }) => Number(number))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test('is made whole or not at all', async () => {
    const count = await database().changeset.count()
    for (const changes of [[economy('QE', 'E'), { noun: 'planet', act: 'create', record: {} }], [{ noun: 'economy', act: 'retract', key: 'CN' }], 'all', [[]]])
      expect((await writeApi(writers.ana, 'POST', '/changesets', { ...WORDS, changes })).status).toBe(400)
    expect(await database().changeset.count()).toBe(count)
  })

  test('is listed while it is not over, by state, and by who made it', async () => {
    const [mine, his] = [await draftBy(writers.ana), await draftBy(writers.ben)]
    const ids = async (query: string, by = writers.ana) =>
      ((await writeApi(by, 'GET', `/changesets${query}`)).body['changesets'] as { id: string }[]).map(({ id }) => id)
    expect(await ids('')).toEqual(expect.arrayContaining([mine, his]))
    expect(await ids('?author=me')).toContain(mine)
    expect(await ids('?author=me')).not.toContain(his)
    expect((await writeApi(writers.ana, 'DELETE', `/changesets/${mine}`)).status).toBe(204)
    expect(await ids('')).not.toContain(mine)
    expect(await ids('?state=discarded')).toContain(mine)
    expect((await writeApi(writers.ana, 'GET', '/changesets?state=lost')).body).toMatchObject({ status: 400, field: 'state', value: 'lost' })
  })

  test('that there is not is not found, nor a change of it', async () => {
    const id = await draftBy(writers.ana)
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
      expect((await writeApi(writers.ana, method, address, body)).status, `${method} ${address}`).toBe(404)
  })

  test('is published by no verb: not by its author, and not by anybody with a key', async () => {
    const rob = await personWithKey(database(), 'Rob', 'administrator')
    const id = await draftBy(writers.ana, [economy('QP', 'Peeland')])
    expect((await writeApi(writers.ana, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const before = await newestEdition(database())
    for (const by of [writers.ana, rob]) {
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
  const made = await writeApi(writers.ana, 'POST', '/changesets', JSON.parse(json))
  expect(made.status).toBe(201)
  const { body } = await writeApi(writers.ana, 'GET', String(made.body['href']).replace('/api/v1', ''))
  expect(body).toMatchObject({ changes: [{ noun: 'document', key: 'example-notice' }], problems: [] })
})
