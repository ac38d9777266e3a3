import { describe, expect, test } from 'vitest'
import { economy } from '@/lib/commands/testing/invented-changes'
import { publishChangeset } from '@/lib/commands/changesets/publish-changeset'
import { demand, ROSE } from '@/lib/commands/testing/editing'
import { findChangeset, listDrafts } from '@/lib/data/changesets'
import { database } from '@/lib/data/client'
import { writeApi } from '../testing/write-api'
import { draftBy, live, openWriters, WORDS } from './testing/open-writers'

const writers = openWriters()

describe('of two editors the second', () => {
  test('of one change is told both versions field by field, and overwrites nothing', async () => {
    const id = await draftBy(writers.ana, [economy('QE', 'Eastland')])
    const at = `/changesets/${id}/changes/0`
    expect((await writeApi(writers.ana, 'PUT', at, { revision: 1, change: economy('QE', 'By Ana') })).status).toBe(200)
    const second = await writeApi(writers.ben, 'PUT', at, { revision: 1, change: { ...economy('QE', 'By Ana'), record: { ...(economy('QE', 'By Ana') as { record: object }).record, name: 'By Ben' } } })
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ type: 'urn:parley:problem:conflict', field: 'revision', value: '1' })
    const [conflict] = second.body['conflicts'] as [{ fields: object[] }]
    expect(conflict).toMatchObject({ ordinal: 0, noun: 'economy', key: 'QE', revision: 2, changedIn: null })
    expect(conflict.fields).toContainEqual({ field: 'name', base: null, theirs: 'By Ana', mine: 'By Ben', both: true })
    expect(conflict.fields).toContainEqual({ field: 'adjective', base: null, theirs: 'By Anaish', mine: 'By Anaish', both: false })
    expect((await writeApi(writers.ben, 'DELETE', `${at}?revision=1`)).status).toBe(409)
    expect((await listDrafts(database(), id))[0]?.record).toMatchObject({ name: 'By Ana' })
    expect((await writeApi(writers.ben, 'PUT', at, { revision: 2, change: economy('QE', 'By both') })).body).toEqual({ ordinal: 0, revision: 3 })
  })

  test('of the words is told both', async () => {
    const id = await draftBy(writers.ana)
    expect((await writeApi(writers.ana, 'PATCH', `/changesets/${id}`, { revision: 1, title: 'By Ana', reason: WORDS.reason })).status).toBe(204)
    const second = await writeApi(writers.ben, 'PATCH', `/changesets/${id}`, { revision: 1, title: 'By Ben', reason: WORDS.reason })
    expect(second.status).toBe(409)
    expect(second.body['conflicts']).toEqual([
      expect.objectContaining({ ordinal: null, revision: 2, fields: [{ field: 'title', base: null, theirs: 'By Ana', mine: 'By Ben', both: true }] }),
    ])
    expect(await findChangeset(database(), id)).toMatchObject({ title: 'By Ana' })
  })

  test('of a published record is told both when handing over, and settles it with the edition that was named', async () => {
    const { record, edition: basedOn } = await live({ noun: 'event', key: '2025-10-30-busan' })
    const correct = (fields: object) => ({ noun: 'event', act: 'correct', record: { ...record, ...fields }, basedOn })
    const [first, second] = [await draftBy(writers.ben, [correct({ place: 'Busan, by Ana' })]), await draftBy(writers.ana, [correct({ summary: 'By Ben.', place: 'Busan, by Ben' })])]
    for (const [by, id] of [[writers.ana, first], [writers.ben, second]] as const) expect((await writeApi(by, 'POST', `/changesets/${id}/submission`)).status).toBe(204)
    const { edition } = demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: first }))
    expect(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: second })).toMatchObject({ code: 'conflict' })

    await writeApi(writers.ben, 'PATCH', `/changesets/${second}`, { revision: 1, ...WORDS })
    const refused = await writeApi(writers.ben, 'POST', `/changesets/${second}/submission`)
    expect(refused.status).toBe(409)
    const place = { field: 'place', base: record?.['place'], theirs: 'Busan, by Ana', mine: 'Busan, by Ben', both: true }
    const summary = { field: 'summary', base: record?.['summary'], theirs: record?.['summary'], mine: 'By Ben.', both: false }
    const [conflict] = refused.body['conflicts'] as [{ fields: object[] }]
    expect(conflict).toMatchObject({ ordinal: 0, noun: 'event', key: '2025-10-30-busan', basedOn, changedIn: edition, revision: null })
    expect(new Set(conflict.fields)).toEqual(new Set([place, summary]))
    expect((await writeApi(writers.ben, 'GET', `/changesets/${second}`)).body['conflicts']).toEqual([conflict])
    expect((await live({ noun: 'event', key: '2025-10-30-busan' })).record).toMatchObject({ place: 'Busan, by Ana' })

    const settled = { ...correct({ summary: 'By Ben.', place: 'Busan, by Ana' }), basedOn: edition }
    expect((await writeApi(writers.ben, 'PUT', `/changesets/${second}/changes/0`, { revision: 1, change: settled })).status).toBe(200)
    expect((await writeApi(writers.ben, 'POST', `/changesets/${second}/submission`)).status).toBe(204)
    demand(await publishChangeset({ db: database(), actor: ROSE, now: new Date() }, { id: second }))
    expect((await live({ noun: 'event', key: '2025-10-30-busan' })).record).toMatchObject({ place: 'Busan, by Ana', summary: 'By Ben.' })
  })
})
