import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ADA, ANA, BEN, demand, draftBy, ROSE, submittedBy } from '@/lib/commands/testing/editing'
import { economy } from '@/lib/commands/testing/invented-changes'
import { authorsOf, findChangeset, listDrafts } from '@/lib/data/changesets'
import { personActor, STARTING_DATA_ACTOR, type Actor } from '@/lib/domain/actor'
import { withTestDatabase, type TestDb } from '@/lib/data/testing/with-test-database'
import { addChange } from './add-change'
import { checkChangeset } from './check-changeset'
import { describeChangeset } from './describe-changeset'
import { discardChangeset } from './discard-changeset'
import { editChange } from './edit-change'
import { publishChangeset } from './publish-changeset'
import { removeChange } from './remove-change'
import { returnChangeset } from './return-changeset'
import { submitChangeset } from './submit-changeset'
import { switchLonePublishing } from './switch-lone-publishing'

let db: TestDb
withTestDatabase((opened) => void ({ db } = opened))

const as = (actor: Actor) => ({ db, actor, now: new Date() })
const stateOf = async (id: string) => (await findChangeset(db, id))?.state
const HALF = { noun: 'provision', act: 'create', record: { id: 'half', measureId: 'us-s122', rate: { kind: 'ad-valorem' } } }

describe('a draft', () => {
  test('holds what is incomplete, and says what is missing by change and field', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland'), HALF])
    const problems = await checkChangeset(db, id, new Date())
    expect(new Set(problems.map(({ ordinal }) => ordinal))).toEqual(new Set([1]))
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['documentId', 'act', 'rate.pct', 'sequence']))
    expect(await submitChangeset(as(ANA), { id })).toMatchObject({ ok: false, code: 'invalid' })
    expect(await stateOf(id)).toBe('draft')
  })

  test('that changes nothing is not submitted', async () => {
    const id = await draftBy(db, ANA, [])
    expect(await submitChangeset(as(ANA), { id })).toMatchObject({ ok: false, code: 'invalid' })
  })

  test('is completed by editing, and by taking out what is not wanted', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland'), HALF])
    demand(await removeChange(as(ANA), { id, ordinal: 1, revision: 1 }))
    expect(demand(await addChange(as(ANA), { id, change: economy('QI', 'Isles') }))).toEqual({ ordinal: 2 })
    demand(await editChange(as(ANA), { id, ordinal: 0, revision: 1, change: economy('QE', 'Easterland') }))
    expect((await listDrafts(db, id)).map(({ ordinal, key, revision }) => [ordinal, key, revision])).toEqual([[0, 'QE', 2], [2, 'QI', 1]])
    expect(await checkChangeset(db, id, new Date())).toEqual([])
  })

  test('tells the second of two editors of one change, and overwrites nothing', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland')])
    demand(await editChange(as(ANA), { id, ordinal: 0, revision: 1, change: economy('QE', 'By Ana') }))
    expect(await editChange(as(BEN), { id, ordinal: 0, revision: 1, change: economy('QE', 'By Ben') })).toMatchObject({ code: 'conflict' })
    expect(await removeChange(as(BEN), { id, ordinal: 0, revision: 1 })).toMatchObject({ code: 'conflict' })
    expect((await listDrafts(db, id))[0]?.record).toMatchObject({ name: 'By Ana' })
  })

  test('takes the correction of a record only from who says which edition of it they saw', async () => {
    const id = await draftBy(db, ANA, [])
    const change = { noun: 'economy', act: 'retract', key: 'CN' }
    expect(await addChange(as(ANA), { id, change })).toMatchObject({ code: 'invalid', field: 'change.basedOn' })
    expect(await addChange(as(ANA), { id, change: { ...change, basedOn: 1 } })).toEqual({ ok: true, value: { ordinal: 0 } })
  })

  test('has the title and reason that were given last, and not over somebody else’s', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland')])
    demand(await describeChangeset(as(ANA), { id, revision: 1, title: 'By Ana', reason: 'Because.' }))
    expect(await describeChangeset(as(BEN), { id, revision: 1, title: 'By Ben', reason: 'Because.' })).toMatchObject({ code: 'conflict' })
    expect(await findChangeset(db, id)).toMatchObject({ title: 'By Ana', reason: 'Because.' })
  })

  test('is edited by nobody who may not propose', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland')])
    const reader = as(personActor('rita', 'reader'))
    const change = economy('QI', 'Isles')
    for (const refused of [
      await addChange(reader, { id, change }),
      await editChange(reader, { id, ordinal: 0, revision: 1, change }),
      await removeChange(reader, { id, ordinal: 0, revision: 1 }),
      await submitChangeset(reader, { id }),
      await discardChangeset(reader, { id }),
    ])
      expect(refused).toMatchObject({ ok: false, code: 'forbidden' })
  })
})

describe('a submitted changeset', () => {
  test('is a draft again after any edit, and what was looked at is not published', async () => {
    const edits = [
      (id: string) => addChange(as(BEN), { id, change: economy('QI', 'Isles') }),
      (id: string) => editChange(as(BEN), { id, ordinal: 0, revision: 1, change: economy('QE', 'Westland') }),
      (id: string) => removeChange(as(BEN), { id, ordinal: 0, revision: 1 }),
      (id: string) => describeChangeset(as(BEN), { id, revision: 1, title: 'Another', reason: 'Another reason.' }),
    ]
    for (const edit of edits) {
      const id = await submittedBy(db, ANA, [economy('QE', 'Eastland'), economy('QO', 'Old')])
      demand<unknown>(await edit(id))
      expect(await stateOf(id)).toBe('draft')
      expect(await publishChangeset(as(ROSE), { id })).toMatchObject({ ok: false, code: 'precondition' })
      demand(await submitChangeset(as(ANA), { id }))
      expect(await publishChangeset(as(ROSE), { id, revision: 1 })).toMatchObject({ ok: false, code: 'conflict' })
      demand(await discardChangeset(as(ANA), { id }))
    }
  })

  test('is returned with a comment by a reviewer, and can be edited and submitted again', async () => {
    const id = await submittedBy(db, ANA, [economy('QE', 'Eastland')])
    expect(await returnChangeset(as(BEN), { id, comment: 'No.' })).toMatchObject({ code: 'forbidden' })
    expect(await returnChangeset(as(ROSE), { id, comment: '  ' })).toMatchObject({ code: 'invalid' })
    demand(await returnChangeset(as(ROSE), { id, comment: 'Name the source.' }))
    expect(await findChangeset(db, id)).toMatchObject({ state: 'returned', comment: 'Name the source.' })
    demand(await submitChangeset(as(ANA), { id }))
    expect(await stateOf(id)).toBe('submitted')
  })

  test('that is discarded can neither be edited nor published', async () => {
    const id = await submittedBy(db, ANA, [economy('QE', 'Eastland')])
    demand(await discardChangeset(as(ANA), { id }))
    expect(await addChange(as(ANA), { id, change: economy('QI', 'Isles') })).toMatchObject({ code: 'precondition' })
    expect(await publishChangeset(as(ROSE), { id })).toMatchObject({ code: 'precondition' })
    expect(await submitChangeset(as(ANA), { id })).toMatchObject({ code: 'precondition' })
  })
})

describe('who publishes', () => {
  /** What the database says when raw SQL publishes a changeset in somebody's name, and undoes it. */
  const sqlSays = (id: string, publisher: string | null, aloneReason: string | null = null): Promise<string> =>
    db
      .$transaction(async (tx) => {
        await tx.$executeRaw`INSERT INTO edition (number, changeset_id, alone_reason)
          SELECT max(number) + 1, ${id}::uuid, ${aloneReason} FROM edition`
        await tx.$executeRaw`UPDATE changeset SET state = 'published', publisher = ${publisher} WHERE id = ${id}::uuid`
        await tx.$executeRaw`UPDATE edition SET published_at = now() WHERE changeset_id = ${id}::uuid`
        throw new Error('accepted')
      })
      .catch((error: unknown) => /accepted|has no publisher|cannot publish it|not published alone|has no author/.exec(String(error))?.[0] ?? String(error))

  test('is never somebody who worked on any change of it, also where another undid that work: by command and by SQL', async () => {
    const rosie = personActor('rosie', 'reviewer')
    const id = await draftBy(db, ROSE, [economy('QE', 'Eastland')])
    demand(await addChange(as(rosie), { id, change: economy('QI', 'Isles') }))
    demand(await removeChange(as(ANA), { id, ordinal: 1, revision: 1 }))
    demand(await submitChangeset(as(ANA), { id }))
    expect(new Set(await authorsOf(db, id))).toEqual(new Set(['person:rose', 'person:rosie', 'person:ana']))
    for (const actor of [ROSE, rosie, personActor('ana', 'reviewer'), BEN, STARTING_DATA_ACTOR, personActor('rob', 'reviewer', { id: 'k', scopes: ['propose'] })])
      expect(await publishChangeset(as(actor), { id }), actor.id).toMatchObject({ ok: false, code: 'forbidden' })
    for (const author of ['person:rose', 'person:rosie', 'person:ana'])
      expect(await sqlSays(id, author), author).toBe('cannot publish it')
    expect(await sqlSays(id, null)).toBe('has no publisher')
    expect(await sqlSays(id, 'person:rose', 'I was alone.')).toBe('cannot publish it')
    expect(await sqlSays(id, 'person:rob', 'I was alone.')).toBe('not published alone')
    expect(await sqlSays(id, 'person:rob')).toBe('accepted')
  })

  test('cannot be taken from among the authors by SQL', async () => {
    const id = await submittedBy(db, ANA, [economy('QE', 'Eastland')])
    for (const statement of [
      `UPDATE change_author SET author = 'nobody' WHERE changeset_id = '${id}'`,
      `DELETE FROM change_author WHERE changeset_id = '${id}'`,
      `UPDATE changeset SET author = 'nobody' WHERE id = '${id}'`,
      `INSERT INTO change_author VALUES ('${id}', 7, 'nobody')`,
      'TRUNCATE change_author',
      'TRUNCATE lone_publishing',
    ])
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow(/append-only|stays the work|takes no changes/)
  })

  test('cannot be hidden by a change that nobody is named for', async () => {
    const id = await draftBy(db, ANA, [economy('QE', 'Eastland')])
    await db.$executeRaw`INSERT INTO changeset_change (changeset_id, ordinal, noun, act, key)
      VALUES (${id}::uuid, 1, 'economy', 'retract', 'ROW')`
    expect(await sqlSays(id, 'person:rob')).toBe('has no author')
  })

  test('may be a lone administrator who switched that on, and the reason stands beside the edition', async () => {
    const id = await submittedBy(db, ADA, [economy('QA', 'Aland')])
    expect(await publishChangeset(as(ADA), { id })).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await switchLonePublishing(as(ROSE), { isOn: true, reason: 'Nobody else.' })).toMatchObject({ code: 'forbidden' })
    demand(await switchLonePublishing(as(ADA), { isOn: true, reason: 'Nobody else is here yet.' }))
    expect(await sqlSays(id, ADA.id, 'Another reason.')).toBe('cannot publish it')
    expect(await sqlSays(id, ADA.id)).toBe('cannot publish it')
    const other = personActor('adam', 'administrator')
    const byOther = await submittedBy(db, other, [economy('QB', 'Bland')])
    expect(await publishChangeset(as(other), { id: byOther })).toMatchObject({ code: 'forbidden' })
    const { edition } = demand(await publishChangeset(as(ADA), { id }))
    expect(await db.edition.findUnique({ where: { number: edition } })).toMatchObject({ aloneReason: 'Nobody else is here yet.' })
    await expect(db.$executeRaw`DELETE FROM lone_publishing`).rejects.toThrow(/append-only/)
    const next = await submittedBy(db, ADA, [economy('QC', 'Cland')])
    demand(await switchLonePublishing(as(ADA), { isOn: false, reason: 'Rose has come.' }))
    expect(await publishChangeset(as(ADA), { id: next })).toMatchObject({ code: 'forbidden' })
    expect(await sqlSays(next, ADA.id, 'Rose has come.')).toBe('cannot publish it')
    expect(demand(await publishChangeset(as(ROSE), { id: next })).edition).toBe(edition + 1)
    expect(await db.edition.findUnique({ where: { number: edition + 1 } })).toMatchObject({ aloneReason: null })
  })

  test('is not alone while somebody else could do it', async () => {
    demand(await switchLonePublishing(as(ADA), { isOn: true, reason: 'Nobody else is here.' }))
    const [id, now] = [await submittedBy(db, ADA, [economy('QF', 'Fland')]), new Date()]
    await db.person.create({
      data: { id: randomUUID(), name: 'Rose', email: 'rose@parley.test', role: 'reviewer', createdAt: now, updatedAt: now },
    })
    expect(await publishChangeset(as(ADA), { id })).toMatchObject({ code: 'forbidden' })
    expect(await switchLonePublishing(as(ADA), { isOn: true, reason: 'Still.' })).toMatchObject({ code: 'precondition' })
  })
})
