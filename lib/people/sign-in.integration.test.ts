import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { ANYBODY } from '@/lib/domain/actor'
import { chooseNewPassword, requestReset } from './reset-password'
import { changePassword, endSession } from './own-account'
import { confirmSecondFactor, prepareSecondFactor, removeSecondFactor } from './second-factor-setup'
import { deactivatePerson, reactivatePerson, revokeSessions } from './manage-people'
import { giveSecondFactor } from './second-factor'
import { LIMITS } from './limits'
import { ADMINISTRATOR, cookieHeader, openPeople, PASSWORD, tokenIn } from './testing/open-people'
import { signIn } from './sign-in'
import { signOut, whoAsks } from './who'

const house = openPeople()
const plain = () => house.as(ANYBODY)
const idOf = async (email: string) => (await house.actorOf(email)).id.slice('person:'.length)

beforeAll(async () => {
  await house.begin()
})

/** The code that an app shows for a secret in base 32 (RFC 6238). */
const codeOf = (secret: string, at = Date.now()): string => {
  const bits = [...secret.replaceAll('=', '')].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

describe('signing in', () => {
  test('gives a session to who knows the password, in a cookie that scripts and other sites do not get', async () => {
    const { outcome, cookies } = await signIn(house.asking(), { email: ` ${ADMINISTRATOR.toUpperCase()} `, password: PASSWORD })
    expect(outcome).toBe('signed_in')
    const session = cookies.find((line) => line.startsWith('parley.session_token='))
    expect(session).toMatch(/; HttpOnly/i)
    expect(session).toMatch(/; SameSite=Lax/i)
    expect(session).not.toMatch(/; Secure/i)
    const visitor = await whoAsks(house.asking(cookieHeader(cookies)))
    expect(visitor?.actor).toMatchObject({ kind: 'person', role: 'administrator' })
  })

  test('a wrong password and an account that does not exist get the same answer', async () => {
    const wrong = await signIn(house.asking(), { email: ADMINISTRATOR, password: 'another thing altogether' })
    const nobody = await signIn(house.asking(), { email: 'nobody@parley.example', password: PASSWORD })
    expect(wrong).toEqual({ outcome: 'refused', cookies: [] })
    expect(nobody).toEqual(wrong)
  })

  test.each([[undefined, PASSWORD], ['not an address', PASSWORD], [ADMINISTRATOR, undefined], [ADMINISTRATOR, ''], [{ contains: '@' }, PASSWORD]])(
    '%o with %o is refused',
    async (email, password) => {
      expect((await signIn(house.asking(new Headers(), '192.0.2.7'), { email, password })).outcome).toBe('refused')
    },
  )

  test('a cookie that was changed, or is another one, is nobody', async () => {
    const headers = await house.enter(ADMINISTRATOR)
    const cookie = headers.get('cookie') ?? ''
    expect(await whoAsks(house.asking(new Headers({ cookie: cookie.replace(/.$/, '') })))).toBeNull()
    const token = (await house.db().session.findFirstOrThrow()).token
    expect(await whoAsks(house.asking(new Headers({ cookie: `parley.session_token=${token}` })))).toBeNull()
  })
})

describe('limits', () => {
  test('an account is tried so often and no more, from however many addresses, even with the right password', async () => {
    await house.add('often@parley.example', 'editor')
    for (let tried = 0; tried < LIMITS.signIn.account; tried += 1) {
      const { outcome } = await signIn(house.asking(new Headers(), `198.51.100.${tried}`), { email: 'often@parley.example', password: 'wrong' })
      expect(outcome).toBe('refused')
    }
    const last = await signIn(house.asking(new Headers(), '198.51.100.99'), { email: 'often@parley.example', password: PASSWORD })
    expect(last).toEqual({ outcome: 'too_many', cookies: [] })
  })

  test('an account that does not exist is limited just the same', async () => {
    const outcomes: string[] = []
    for (let tried = 0; tried <= LIMITS.signIn.account; tried += 1)
      outcomes.push((await signIn(house.asking(new Headers(), `198.51.101.${tried}`), { email: 'none@parley.example', password: 'x' })).outcome)
    expect(outcomes.at(-2)).toBe('refused')
    expect(outcomes.at(-1)).toBe('too_many')
  })

  test('an address tries so many accounts and no more; one network of IPv6 is one address', async () => {
    const outcomes: string[] = []
    for (let tried = 0; tried <= LIMITS.signIn.address; tried += 1)
      outcomes.push((await signIn(house.asking(new Headers(), `2001:db8::${tried}`), { email: `a${tried}@parley.example`, password: 'x' })).outcome)
    expect(outcomes.at(-2)).toBe('refused')
    expect(outcomes.at(-1)).toBe('too_many')
    expect((await signIn(house.asking(new Headers(), '192.0.2.9'), { email: ADMINISTRATOR, password: PASSWORD })).outcome).toBe('signed_in')
  })

  test('tries at the same moment are all counted', async () => {
    const { count } = await import('@/lib/data/people/attempts').then(async ({ countAttempt }) => {
      await Promise.all(Array.from({ length: 20 }, () => countAttempt(house.db(), 'at once', 900, new Date())))
      return countAttempt(house.db(), 'at once', 900, new Date())
    })
    expect(count).toBe(21)
  })

  test('the table of tries names nobody', async () => {
    const rows = await house.db().attempt.findMany()
    expect(JSON.stringify(rows)).not.toContain('parley.example')
  })
})

describe('a second factor', () => {
  const email = 'two@parley.example'
  let secret = ''
  let backupCodes: readonly string[] = []

  beforeAll(async () => {
    await house.add(email, 'reviewer')
  })

  test('is prepared with the password, counts from the first code, and then is asked for', async () => {
    const headers = await house.enter(email)
    const visitor = await whoAsks(house.asking(headers))
    if (visitor === null) throw new Error('signed in')
    expect((await prepareSecondFactor(house.asking(headers), visitor, 'wrong')).ok).toBe(false)
    const prepared = await prepareSecondFactor(house.asking(headers), visitor, PASSWORD)
    if (!prepared.ok) throw new Error(prepared.message)
    ;({ secret, backupCodes } = prepared.value)
    expect((await signIn(house.asking(), { email, password: PASSWORD })).outcome).toBe('signed_in')
    expect((await confirmSecondFactor(house.asking(headers), visitor, '000000')).ok).toBe(false)
    const confirmed = await confirmSecondFactor(house.asking(headers), visitor, codeOf(secret))
    expect(confirmed.ok).toBe(true)
    expect((await signIn(house.asking(), { email, password: PASSWORD })).outcome).toBe('second_factor')
  })

  test('is kept encrypted', async () => {
    const row = await house.db().twoFactor.findFirstOrThrow()
    expect(row.secret).not.toContain(secret)
    expect(row.backupCodes).not.toContain(backupCodes[0])
  })

  test('with the password alone there is no session', async () => {
    const first = await signIn(house.asking(), { email, password: PASSWORD })
    expect(await whoAsks(house.asking(cookieHeader(first.cookies)))).toBeNull()
  })

  test('a code lets in, and the same step is not gone through twice', async () => {
    const first = await signIn(house.asking(), { email, password: PASSWORD })
    const headers = cookieHeader(first.cookies)
    const second = await giveSecondFactor(house.asking(headers), codeOf(secret))
    expect(second.outcome).toBe('signed_in')
    expect((await whoAsks(house.asking(cookieHeader(first.cookies, second.cookies))))?.actor.role).toBe('reviewer')
    expect((await giveSecondFactor(house.asking(headers), codeOf(secret))).outcome).toBe('refused')
  })

  test('a backup code lets in once', async () => {
    const enter = async () => {
      const first = await signIn(house.asking(), { email, password: PASSWORD })
      return giveSecondFactor(house.asking(cookieHeader(first.cookies)), backupCodes[0])
    }
    expect((await enter()).outcome).toBe('signed_in')
    expect((await enter()).outcome).toBe('refused')
  })

  test('a code without the first step, and a wrong one, are refused; a step is tried five times', async () => {
    expect((await giveSecondFactor(house.asking(), codeOf(secret))).outcome).toBe('refused')
    const first = await signIn(house.asking(), { email, password: PASSWORD })
    const headers = cookieHeader(first.cookies)
    for (let tried = 0; tried < 5; tried += 1)
      expect((await giveSecondFactor(house.asking(headers, '203.0.113.4'), '000000')).outcome).toBe('refused')
    expect((await giveSecondFactor(house.asking(headers, '203.0.113.4'), codeOf(secret))).outcome).not.toBe('signed_in')
  })

  test('is switched off with the password only', async () => {
    const first = await signIn(house.asking(), { email, password: PASSWORD })
    const second = await giveSecondFactor(house.asking(cookieHeader(first.cookies)), backupCodes[1])
    const headers = cookieHeader(first.cookies, second.cookies)
    const visitor = await whoAsks(house.asking(headers))
    if (visitor === null) throw new Error('signed in')
    expect((await removeSecondFactor(house.asking(headers), visitor, 'wrong')).ok).toBe(false)
    expect((await removeSecondFactor(house.asking(headers), visitor, PASSWORD)).ok).toBe(true)
    expect((await signIn(house.asking(), { email, password: PASSWORD })).outcome).toBe('signed_in')
  })
})

describe('sessions', () => {
  test('end when their owner signs out, not only in the browser', async () => {
    const headers = await house.enter(ADMINISTRATOR)
    await signOut(house.asking(headers))
    expect(await whoAsks(house.asking(headers))).toBeNull()
  })

  test('are ended one by one by their owner, and by nobody else', async () => {
    const other = await house.add('other@parley.example', 'editor')
    const headers = await house.enter(ADMINISTRATOR)
    const visitor = await whoAsks(house.asking(headers))
    if (visitor === null) throw new Error('signed in')
    expect((await endSession(house.as(other), { session: visitor.sessionId })).ok).toBe(false)
    expect(await whoAsks(house.asking(headers))).not.toBeNull()
    expect((await endSession(house.as(visitor.actor), { session: visitor.sessionId })).ok).toBe(true)
    expect(await whoAsks(house.asking(headers))).toBeNull()
  })

  test('are ended by an administrator, and all but one by a new password', async () => {
    await house.add('many@parley.example', 'editor')
    const [first, second] = [await house.enter('many@parley.example'), await house.enter('many@parley.example')]
    const visitor = await whoAsks(house.asking(first))
    if (visitor === null) throw new Error('signed in')
    const input = { current: PASSWORD, password: 'another summit in spring', session: visitor.sessionId }
    expect(await changePassword(house.as(visitor.actor), { ...input, current: 'wrong' })).toMatchObject({ ok: false, field: 'current' })
    expect(await changePassword(house.as(visitor.actor), { ...input, password: 'short' })).toMatchObject({ ok: false, field: 'password' })
    expect((await changePassword(house.as(visitor.actor), input)).ok).toBe(true)
    expect(await whoAsks(house.asking(first))).not.toBeNull()
    expect(await whoAsks(house.asking(second))).toBeNull()
    expect((await revokeSessions(house.as(await house.actorOf(ADMINISTRATOR)), { person: visitor.person.id })).ok).toBe(true)
    expect(await whoAsks(house.asking(first))).toBeNull()
  })

  test('end with the account, which then lets nobody in until it is given back', async () => {
    const email = 'gone@parley.example'
    await house.add(email, 'editor')
    const headers = await house.enter(email)
    const administrator = house.as(await house.actorOf(ADMINISTRATOR))
    expect((await deactivatePerson(administrator, { person: await idOf(email) })).ok).toBe(true)
    expect(await whoAsks(house.asking(headers))).toBeNull()
    expect(await signIn(house.asking(), { email, password: PASSWORD })).toEqual({ outcome: 'refused', cookies: [] })
    expect((await reactivatePerson(administrator, { person: await idOf(email) })).ok).toBe(true)
    expect((await signIn(house.asking(), { email, password: PASSWORD })).outcome).toBe('signed_in')
  })
})

describe('a new password by mail', () => {
  const email = 'forgot@parley.example'
  const password = 'what was said in Busan'
  const ask = (address = '192.0.2.50', whom = email) => requestReset({ db: house.db(), now: new Date(), address }, whom, house.mailer)

  beforeAll(async () => {
    await house.add(email, 'editor')
  })

  test('is sent to who has an account, and to nobody else', async () => {
    const before = house.sent.length
    expect(await ask('192.0.2.51', 'nobody@parley.example')).toBe(await ask('192.0.2.51'))
    expect(house.sent.slice(before).map(({ to }) => to)).toEqual([email])
  })

  test('works once, ends all sessions and older links, and leaves no link in the database', async () => {
    const older = tokenIn(house.sent.at(-1))
    const headers = await house.enter(email)
    await ask('192.0.2.52')
    const token = tokenIn(house.sent.at(-1))
    expect(token).toHaveLength(43)
    expect(JSON.stringify([await house.db().singleUseLink.findMany(), await house.db().outboxMessage.findMany()])).not.toContain(token)
    expect((await chooseNewPassword(plain(), { token: older, password })).ok).toBe(false)
    expect(await chooseNewPassword(plain(), { token, password: 'short' })).toMatchObject({ ok: false, field: 'password' })
    const both = await Promise.all([1, 2].map(() => chooseNewPassword(plain(), { token, password })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await whoAsks(house.asking(headers))).toBeNull()
    expect((await signIn(house.asking(), { email, password: PASSWORD })).outcome).toBe('refused')
    expect((await signIn(house.asking(), { email, password })).outcome).toBe('signed_in')
  })

  test('does not work when it is old', async () => {
    await ask('192.0.2.53')
    const late = { ...plain(), now: new Date(Date.now() + 61 * 60_000) }
    expect((await chooseNewPassword(late, { token: tokenIn(house.sent.at(-1)), password })).ok).toBe(false)
  })

  test('is asked for a few times only', async () => {
    const before = house.sent.length
    for (let asked = 0; asked < 5; asked += 1) await ask(`192.0.2.6${asked}`)
    expect(house.sent.length - before).toBe(0)
  })
})

test('the log has every sign-in and refusal, from where, without a gap, and no secret', async () => {
  const entries = await house.db().auditEntry.findMany({ orderBy: { number: 'asc' } })
  expect(entries.map(({ number }) => Number(number))).toEqual(entries.map((_entry, at) => at + 1))
  const signIns = entries.filter(({ command }) => command === 'sign in')
  expect(new Set(signIns.map(({ outcome }) => outcome))).toEqual(new Set(['done', 'refused']))
  expect(signIns.every(({ address }) => address !== null)).toBe(true)
  const text = JSON.stringify(entries, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  for (const secret of [PASSWORD, ...house.sent.map(tokenIn)]) expect(text).not.toContain(secret)
})
