import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDb } from '@/lib/data/db'
import { ANYBODY, type Actor } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/result'
import { ROLES, type Role } from '@/lib/domain/roles'
import { freePort } from '@/lib/launch/free-port'
import { acceptInvitation, createFirstAdministrator } from './accept-link'
import { actorOfKey, createApiKey, revokeApiKey } from './api-keys'
import { authSecret, createAuth } from './auth'
import { firstAdministratorToken } from './first-administrator'
import { invitePerson } from './invite-person'
import { keepMessage, sendKept, smtpMailer } from './mail'
import { changeRole, deactivatePerson, reactivatePerson, revokeSessions } from './manage-people'
import { readAudit, readOutbox, readPeople } from './read-people'
import { signIn } from './sign-in'
import { ADMINISTRATOR, openPeople, PASSWORD, tokenIn } from './testing/open-people'

const house = openPeople()
const plain = () => house.as(ANYBODY)
const newAccount = { name: 'Eve', email: 'eve@parley.example', password: PASSWORD }
let administrator: Actor
let older: string | null

beforeAll(async () => {
  older = await firstAdministratorToken(house.db(), new Date())
  administrator = await house.begin()
  for (const role of ROLES.filter((name) => name !== 'administrator')) await house.add(`${role}@parley.example`, role)
})

const actorAs = (role: Role): Promise<Actor> => house.actorOf(role === 'administrator' ? ADMINISTRATOR : `${role}@parley.example`)

describe('the first administrator', () => {
  test('is made once: no other link is given, and none that was given before works', async () => {
    expect(await firstAdministratorToken(house.db(), new Date())).toBeNull()
    expect(await createFirstAdministrator(plain(), { ...newAccount, token: older })).toMatchObject({ ok: false, code: 'not_found' })
  })

  test('is not made by a guessed, used or old link, nor twice by two at once', async () => {
    const fresh = await import('@/lib/launch/test-database').then(({ createTestDatabase }) => createTestDatabase())
    const db = openDb(fresh.url)
    try {
      const context = { db, actor: ANYBODY, now: new Date() }
      expect((await createFirstAdministrator(context, { ...newAccount, token: 'guessed' })).ok).toBe(false)
      const token = await firstAdministratorToken(db, new Date())
      expect(JSON.stringify(await db.singleUseLink.findMany())).not.toContain(token)
      const late = { ...context, now: new Date(Date.now() + 25 * 3_600_000) }
      expect((await createFirstAdministrator(late, { ...newAccount, token })).ok).toBe(false)
      const two = await Promise.all(['a@parley.example', 'b@parley.example'].map((email) => createFirstAdministrator(context, { ...newAccount, email, token })))
      expect(two.map(({ ok }) => ok).sort()).toEqual([false, true])
      expect(await db.person.count()).toBe(1)
    } finally {
      await db.$disconnect()
      await fresh.drop()
    }
  })
})

describe('an invitation', () => {
  test('works once, with the role and the address that it was made for', async () => {
    expect((await invitePerson(house.as(administrator), { email: 'New@Parley.example', role: 'reviewer' }, house.mailer)).ok).toBe(true)
    const token = tokenIn(house.sent.at(-1))
    const input = { token, name: 'New', password: PASSWORD }
    expect(await acceptInvitation(plain(), { ...input, role: 'administrator' })).toMatchObject({ ok: false, code: 'invalid' })
    const both = await Promise.all([1, 2].map(() => acceptInvitation(plain(), input)))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await house.actorOf('new@parley.example')).toMatchObject({ role: 'reviewer' })
    expect(await invitePerson(house.as(administrator), { email: 'new@parley.example', role: 'editor' }, house.mailer)).toMatchObject({ code: 'conflict' })
  })

  test('ends after a week, and with a newer one', async () => {
    const invite = () => invitePerson(house.as(administrator), { email: 'late@parley.example', role: 'editor' }, house.mailer)
    await invite()
    const first = tokenIn(house.sent.at(-1))
    await invite()
    const input = { name: 'Late', password: PASSWORD }
    expect((await acceptInvitation(plain(), { ...input, token: first })).ok).toBe(false)
    const late = { ...plain(), now: new Date(Date.now() + 8 * 86_400_000) }
    expect((await acceptInvitation(late, { ...input, token: tokenIn(house.sent.at(-1)) })).ok).toBe(false)
  })

  test('cannot be turned into another by SQL', async () => {
    const { id } = await house.db().singleUseLink.findFirstOrThrow({ where: { usedAt: null, purpose: 'invitation' } })
    await expect(house.db().singleUseLink.update({ where: { id }, data: { role: 'administrator' } })).rejects.toThrow()
    const used = await house.db().singleUseLink.findFirstOrThrow({ where: { usedAt: { not: null } } })
    await expect(house.db().singleUseLink.update({ where: { id: used.id }, data: { usedAt: null } })).rejects.toThrow()
  })
})

/** Each deed on people, tried as each role: the cells of the table of roles that are about people. */
const DEEDS: Record<string, (actor: Actor) => Promise<Result<unknown>>> = {
  invitePerson: (actor) => invitePerson(house.as(actor), { email: `by-${actor.role}@parley.example`, role: 'editor' }, house.mailer),
  changeRole: async (actor) => changeRole(house.as(actor), { person: (await actorAs('editor')).id.slice(7), role: 'editor' }),
  deactivatePerson: async (actor) => deactivatePerson(house.as(actor), { person: (await house.actorOf('new@parley.example')).id.slice(7) }),
  reactivatePerson: async (actor) => reactivatePerson(house.as(actor), { person: (await house.actorOf('new@parley.example')).id.slice(7) }),
  revokeSessions: async (actor) => revokeSessions(house.as(actor), { person: (await actorAs('editor')).id.slice(7) }),
  readPeople: (actor) => readPeople(house.db(), actor, new Date()),
  readOutbox: (actor) => readOutbox(house.db(), actor),
  readAudit: (actor) => readAudit(house.db(), actor, {}, 10),
}

describe.each(Object.keys(DEEDS))('%s', (name) => {
  test.each(ROLES)('as %s', async (role) => {
    const result = await DEEDS[name]?.(await actorAs(role))
    expect(result).toMatchObject(role === 'administrator' ? { ok: true } : { ok: false, code: 'forbidden' })
  })

  test('not as somebody unknown, nor by the key of an administrator', async () => {
    expect(await DEEDS[name]?.(ANYBODY)).toMatchObject({ code: 'forbidden' })
    expect(await DEEDS[name]?.({ ...administrator, key: { id: 'k', scopes: ['propose'] } })).toMatchObject({ code: 'forbidden' })
  })
})

describe('the only administrator', () => {
  const me = () => administrator.id.slice(7)

  test('stays one and stays in', async () => {
    expect(await changeRole(house.as(administrator), { person: me(), role: 'editor' })).toMatchObject({ code: 'precondition' })
    expect(await deactivatePerson(house.as(administrator), { person: me() })).toMatchObject({ code: 'precondition' })
  })

  test('two who take it from each other at once leave one', async () => {
    const second = await house.add('second@parley.example', 'administrator')
    const results = await Promise.all([
      changeRole(house.as(administrator), { person: second.id.slice(7), role: 'editor' }),
      changeRole(house.as(second), { person: me(), role: 'editor' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await house.db().person.count({ where: { role: 'administrator' } })).toBe(1)
    const left = await house.db().person.findFirstOrThrow({ where: { role: 'administrator' } })
    if (left.id !== me()) await changeRole(house.as(await house.actorOf(left.email)), { person: me(), role: 'administrator' })
  })
})

describe('a key', () => {
  const make = async (actor: Actor, input: object = {}) => createApiKey(house.as(actor), { name: 'My script', scopes: ['propose'], days: 30, ...input })

  test('acts for its owner with its scopes, is kept as a hash, and tells when it was last used', async () => {
    const editor = await actorAs('editor')
    const made = await make(editor)
    if (!made.ok) throw new Error(made.message)
    const { key } = made.value
    expect(JSON.stringify(await house.db().apiKey.findMany())).not.toContain(key)
    expect(await actorOfKey(house.db(), `Bearer ${key}`, new Date())).toEqual({ ...editor, key: { id: made.value.id, scopes: ['propose'] } })
    expect((await house.db().apiKey.findFirstOrThrow()).lastUsedAt).not.toBeNull()
    for (const wrong of [null, '', key, `Bearer ${key}x`, `Basic ${key}`, `Bearer parley_${'a'.repeat(43)}`])
      expect(await actorOfKey(house.db(), wrong, new Date())).toBeNull()
    expect(await actorOfKey(house.db(), `Bearer ${key}`, new Date(Date.now() + 31 * 86_400_000))).toBeNull()
  })

  test('is revoked by its owner alone', async () => {
    const [editor, reviewer] = [await actorAs('editor'), await actorAs('reviewer')]
    const made = await make(editor)
    if (!made.ok) throw new Error(made.message)
    expect((await revokeApiKey(house.as(reviewer), { key: made.value.id })).ok).toBe(false)
    expect(await actorOfKey(house.db(), `Bearer ${made.value.key}`, new Date())).not.toBeNull()
    expect((await revokeApiKey(house.as(editor), { key: made.value.id })).ok).toBe(true)
    expect(await actorOfKey(house.db(), `Bearer ${made.value.key}`, new Date())).toBeNull()
  })

  test('goes with the account and follows the role of its owner', async () => {
    const reviewer = await actorAs('reviewer')
    const made = await make(reviewer)
    if (!made.ok) throw new Error(made.message)
    const person = reviewer.id.slice(7)
    await changeRole(house.as(administrator), { person, role: 'reader' })
    expect(await actorOfKey(house.db(), `Bearer ${made.value.key}`, new Date())).toMatchObject({ role: 'reader' })
    await deactivatePerson(house.as(administrator), { person })
    expect(await actorOfKey(house.db(), `Bearer ${made.value.key}`, new Date())).toBeNull()
    await reactivatePerson(house.as(administrator), { person })
    await changeRole(house.as(administrator), { person, role: 'reviewer' })
  })

  test('is not made beyond the role, by another key, without an end, or for what no key may', async () => {
    expect(await make(await actorAs('reader'))).toMatchObject({ code: 'forbidden' })
    expect(await make({ ...(await actorAs('editor')), key: { id: 'k', scopes: ['propose'] } })).toMatchObject({ code: 'forbidden' })
    expect(await make(await actorAs('editor'), { days: 100_000 })).toMatchObject({ code: 'invalid' })
    expect(await make(await actorAs('editor'), { scopes: ['publish'] })).toMatchObject({ code: 'invalid' })
    expect(await make(ANYBODY)).toMatchObject({ code: 'forbidden' })
  })
})

describe('mail', () => {
  const message = { to: 'reader@parley.example', subject: 'A test', text: 'https://parley.example/reset?token=abc' }
  const received: string[] = []
  let server: SMTPServer
  let url: string

  beforeAll(async () => {
    const port = await freePort(null)
    url = `smtp://127.0.0.1:${port}`
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(address.startsWith('refused') ? new Error('no such box') : null),
      onData: (stream, _session, done) => {
        let text = ''
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
        stream.on('end', () => done(null, void received.push(text) as never))
      },
    })
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

  const find = (id: string) => house.db().outboxMessage.findUniqueOrThrow({ where: { id } })

  test('is handed to a real server, and its text forgotten then', async () => {
    const id = await keepMessage(house.db(), message, new Date())
    expect(await sendKept(house.db(), id, message, smtpMailer(url, 'Parley <parley@parley.example>'), new Date())).toBe('sent')
    expect(received.at(-1)).toMatch(/^To: reader@parley\.example\r?$/m)
    expect(received.at(-1)).toMatch(/^Subject: A test\r?$/m)
    expect(await find(id)).toMatchObject({ text: '', failure: null, sentAt: expect.any(Date) })
  })

  test('that is refused, or has no server, is kept for an administrator to read', async () => {
    const refused = { ...message, to: 'refused@parley.example' }
    const id = await keepMessage(house.db(), refused, new Date())
    expect(await sendKept(house.db(), id, refused, smtpMailer(url, 'parley@parley.example'), new Date())).toBe('kept')
    expect(await find(id)).toMatchObject({ sentAt: null, failure: expect.stringContaining('no such box') })
    const kept = await keepMessage(house.db(), message, new Date())
    expect(await sendKept(house.db(), kept, message, null, new Date())).toBe('kept')
    const outbox = await readOutbox(house.db(), administrator)
    expect(outbox.ok && outbox.value.filter(({ sentAt }) => sentAt === null).map((one) => one.id)).toEqual(expect.arrayContaining([id, kept]))
  })

  test('goes to one address, whatever is written into it', async () => {
    const before = received.length
    const id = await keepMessage(house.db(), message, new Date())
    const sneaky = { ...message, to: 'a@parley.example, b@parley.example', subject: 'x\r\nBcc: c@parley.example' }
    await sendKept(house.db(), id, sneaky, smtpMailer(url, 'parley@parley.example'), new Date())
    expect(received.slice(before).join('')).not.toMatch(/^Bcc:/m)
  })
})

describe('the secret', () => {
  test('is drawn once for all instances, and the one of the environment comes first', async () => {
    const drawn = await Promise.all([1, 2, 3].map(() => authSecret(house.db(), undefined, new Date())))
    expect(new Set(drawn).size).toBe(1)
    expect(drawn[0]?.length).toBeGreaterThanOrEqual(64)
    expect(await authSecret(house.db(), 'y'.repeat(32), new Date())).toBe('y'.repeat(32))
  })

  test('of another makes the cookies of before worth nothing, and cookies go by https alone where the house is reached by it', async () => {
    const auth = createAuth({ db: house.db(), secret: 'z'.repeat(40), origin: 'https://parley.example' })
    const { cookies } = await signIn({ ...house.asking(), auth }, { email: ADMINISTRATOR, password: PASSWORD })
    expect(cookies.find((line) => line.includes('session_token'))).toMatch(/^__Secure-parley\.session_token=.*; Secure/i)
    const headers = await house.enter(ADMINISTRATOR)
    expect(await auth.api.getSession({ headers })).toBeNull()
  })
})
