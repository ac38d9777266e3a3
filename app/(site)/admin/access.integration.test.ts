import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isValidElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { database } from '@/lib/data/client'
import { insertPerson } from '@/lib/data/people/people'
import { ACTIONS, mayEnter, PAGES, type Needed } from '@/lib/domain/access'
import { ROLES, type Role } from '@/lib/domain/roles'
import { createTestDatabase, type TestDatabase } from '@/lib/launch/test-database'
import { auth } from '@/lib/people/auth'
import { hashPassword } from '@/lib/people/passwords'
import { signIn } from '@/lib/people/sign-in'
import { cookieHeader, PASSWORD } from '@/lib/people/testing/open-people'
import { Forbidden } from './_forbidden'

// What Next tells a page and an action of the request that they run in; there is none here.
const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(request.headers), cookies: () => Promise.resolve({ set: () => {} }) }))
vi.mock('next/cache', async (original) => ({ ...(await original<object>()), revalidatePath: () => {} }))
vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))

type Caller = Role | 'nobody'
const CALLERS: readonly Caller[] = ['nobody', ...ROLES]
const headersOf = new Map<Caller, Headers>()
/** Nothing has this id: who may not come in is not told so. */
const NOTHING = '00000000-0000-4000-8000-00000000000f'

let made: TestDatabase | undefined
beforeAll(async () => {
  made = await createTestDatabase({ seeded: true })
  process.env['DATABASE_URL'] = made.url
  const [db, now] = [database(), new Date()]
  const passwordHash = await hashPassword(PASSWORD)
  headersOf.set('nobody', new Headers())
  for (const role of ROLES) {
    const email = `${role}@parley.example`
    await insertPerson(db, { id: randomUUID(), accountId: randomUUID(), name: role, email, role, passwordHash, now })
    const { cookies } = await signIn({ db, auth: await auth(), now, address: '192.0.2.1', headers: new Headers() }, { email, password: PASSWORD })
    headersOf.set(role, cookieHeader(cookies))
  }
})
afterAll(async () => {
  await database().$disconnect()
  await made?.drop()
})

/** What came of asking: sent to sign in, told that it is not theirs, or let in, whatever was there. */
type Outcome = 'sign in' | 'forbidden' | 'let in'
const expected = (caller: Caller, needed: Needed): Outcome => {
  if (mayEnter(caller === 'nobody' ? null : caller, needed)) return 'let in'
  return caller === 'nobody' ? 'sign in' : 'forbidden'
}

const digestOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : '')

/** Runs it as somebody; a redirect to sign in, and nothing that is there, are what Next makes of these errors. */
const ask = async (caller: Caller, work: () => Promise<Outcome>): Promise<Outcome> => {
  request.headers = headersOf.get(caller) ?? new Headers()
  try {
    return await work()
  } catch (error) {
    const digest = digestOf(error)
    if (digest.startsWith('NEXT_REDIRECT')) return digest.includes('/sign-in?next=') ? 'sign in' : 'let in'
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK')) return 'let in'
    throw error
  }
}

const isForbidden = (node: ReactNode): boolean => {
  if (Array.isArray(node)) return node.some(isForbidden)
  if (!isValidElement<{ readonly children?: ReactNode }>(node)) return false
  return node.type === Forbidden || isForbidden(node.props.children)
}

const FOLDER = 'app/(site)/admin'
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
const routeOf = (file: string): string => `/admin/${file}`.replace(/\/(page\.tsx|route\.ts)$/, '')
const found = (path: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ resolve(path)) as Promise<Record<string, unknown>>

describe('the table of pages', () => {
  test('has a row for every page below the door and every file beside one, and for no other', () => {
    expect(files.map(routeOf).toSorted()).toEqual(Object.keys(PAGES).toSorted())
  })

  const params = { id: NOTHING, ordinal: '0' }
  const cells = files.flatMap((file) => CALLERS.map((caller) => ({ file, route: routeOf(file), caller })))

  test.each(cells)('$route, by $caller', async ({ file, route, caller }) => {
    const needed = PAGES[route] ?? 'nothing'
    const loaded = await found(`${FOLDER}/${file}`)
    const outcome = await ask(caller, async () => {
      if (file.endsWith('route.ts')) {
        const get = loaded['GET'] as (asked: Request, context: object) => Promise<Response>
        const { status } = await get(new Request(`http://parley.test${route}`), { params: Promise.resolve(params) })
        return status === 403 ? 'forbidden' : 'let in'
      }
      const page = loaded['default'] as (props: object) => Promise<ReactNode>
      return isForbidden(await page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) })) ? 'forbidden' : 'let in'
    })
    expect(outcome).toBe(expected(caller, needed))
  })

  test('and the door itself sends nobody further', async () => {
    const layout = (await found(`${FOLDER}/layout.tsx`))['default'] as (props: object) => Promise<ReactNode>
    for (const caller of CALLERS)
      expect(await ask(caller, async () => (await layout({ children: null }), 'let in' as const))).toBe(expected(caller, 'account'))
  })
})

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file: `app/${file}`, text: readFileSync(`app/${file}`, 'utf8') }))
  .filter(({ text }) => text.includes("'use server'"))
const actions = sources
  .filter(({ text }) => text.startsWith("'use server'"))
  .flatMap(({ file, text }) => [...text.matchAll(/export const (\w+) = async/g)].map(([, name = '']) => ({ file, name })))

describe('the table of actions', () => {
  test('has a row for every action that a form can send, and for no other', () => {
    expect(actions.map(({ name }) => name).toSorted()).toEqual(Object.keys(ACTIONS).toSorted())
    // Whoever signs out needs nothing, and this one stands on its page.
    expect(sources.filter(({ text }) => !text.startsWith("'use server'")).map(({ file }) => file)).toEqual(['app/(site)/sign-out/page.tsx'])
  })

  const lastNumber = async (): Promise<bigint> => (await database().auditEntry.findFirst({ orderBy: { number: 'desc' } }))?.number ?? 0n
  const cells = actions.flatMap(({ file, name }) => CALLERS.map((caller) => ({ file, name, caller })))

  test.each(cells)('$name, by $caller', async ({ file, name, caller }) => {
    const action = (await found(file))[name] as (...given: unknown[]) => Promise<unknown>
    const before = await lastNumber()
    // What is bound to a form, such as an id, comes before what a form sends.
    const bound = Array.from({ length: action.length - 2 }, () => NOTHING)
    const outcome = await ask(caller, async () => {
      await action(...bound, null, new FormData())
      const refusals = await database().auditEntry.findMany({ where: { number: { gt: before }, outcome: 'refused' } })
      return refusals.some(({ detail }) => (detail as { code?: string } | null)?.code === 'forbidden') ? 'forbidden' : 'let in'
    })
    expect(outcome).toBe(expected(caller, ACTIONS[name] ?? 'nothing'))
    if (outcome === 'sign in') expect(await lastNumber()).toBe(before)
  })
})
