import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { canRun, runCode } from './run-code'
import { SIGN_UP } from './server'

// One house, one first administrator: what follows builds on what was before it.
test.describe.configure({ mode: 'serial' })

const PASSWORD = 'a summit in the autumn'
const ADMINISTRATOR = 'ada@parley.example'
const EDITOR = 'ed@parley.example'

/** The code that an app shows for a secret in base 32 (RFC 6238). */
const codeOf = (secret: string): string => {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** The example of the README that writes, for this server and with this key. */
const readmeExample = (origin: string, key: string): string => {
  const code = /```sh\n(curl[^`]+)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  return `PARLEY_KEY='${key}'\n${code.replaceAll('http://127.0.0.1:3000', origin)}`
}

const fillSignIn = async (page: Page, email: string, password = PASSWORD): Promise<void> => {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('nobody comes behind the door without signing in, and nobody is led elsewhere after it', async ({ page, request }) => {
  for (const path of ['/admin', '/admin/people', '/admin/me', '/admin/outbox', '/admin/audit?outcome=refused']) {
    await page.goto(path)
    const url = new URL(page.url())
    expect(url.pathname).toBe('/sign-in')
    expect(url.searchParams.get('next')).toBe(path)
  }
  await page.goto('/sign-in?next=https://elsewhere.example/')
  await expect(page.locator('input[name=next]')).toHaveValue('/admin')
  const answer = await request.get('/sign-in')
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  const foreign = await request.post('/sign-in', { headers: { origin: 'https://elsewhere.example' }, form: { email: 'x' } })
  expect(foreign.status()).toBe(403)
  const log = await request.get('/admin/audit/export.csv', { maxRedirects: 0 })
  expect(log.status()).toBe(307)
})

test('the link of the first start makes one administrator and is spent', async ({ page }) => {
  const link = `/sign-up?token=${process.env[SIGN_UP]}`
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Ada')
  await page.getByLabel('E-mail').fill(ADMINISTRATOR)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('The account is made. Sign in with it.')
  await expectAccessible(page)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a wrong password is refused and the right one leads to where one wanted to be', async ({ page }) => {
    await page.goto('/admin/people')
    await fillSignIn(page, ADMINISTRATOR, 'something else')
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('E-mail or password is not right.')
    await fillSignIn(page, 'nobody@parley.example')
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('E-mail or password is not right.')
    await page.goto('/admin/people')
    await fillSignIn(page, ADMINISTRATOR)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
    expect(new URL(page.url()).pathname).toBe('/admin/people')
  })
})

test('an editor is invited, signs in with a second factor, and loses the session when an administrator ends it', async ({ browser, page }) => {
  await page.goto('/admin/people')
  await fillSignIn(page, ADMINISTRATOR)
  const invite = page.getByRole('region', { name: 'People' })
  await expect(invite).toBeVisible()
  await page.locator('form', { has: page.getByRole('button', { name: 'Send the invitation' }) }).getByLabel('E-mail').fill(EDITOR)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('kept in the outbox')
  await expectAccessible(page)
  await page.goto('/admin/outbox')
  await expectAccessible(page)
  const letter = await page.getByRole('row', { name: EDITOR }).innerText()
  const link = /\/invitation\?token=[\w-]+/.exec(letter)?.[0] ?? ''

  const context = await browser.newContext()
  const editor = await context.newPage()
  await editor.goto(link)
  await editor.getByLabel('Name').fill('Ed')
  await editor.getByLabel('New password').fill(PASSWORD)
  await editor.getByRole('button', { name: 'Make the account' }).click()
  await expect(editor.getByRole('main').getByRole('status')).toBeVisible()
  await editor.goto('/admin/me')
  await fillSignIn(editor, EDITOR)
  await expect(editor.getByText('Signed in as Ed, editor.')).toBeVisible()
  await expectAccessible(editor)

  const prepare = editor.locator('form', { has: editor.getByRole('button', { name: 'Prepare it' }) })
  await prepare.getByLabel('Present password').fill(PASSWORD)
  await prepare.getByRole('button').click()
  const secret = await prepare.locator('code').first().innerText()
  await editor.getByLabel('Code').fill(codeOf(secret))
  await editor.getByRole('button', { name: 'Switch it on' }).click()
  await expect(editor.getByText('It is on: signing in asks for a code of your app.')).toBeVisible()

  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === 'parley.session_token')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

  await context.clearCookies()
  await editor.goto('/admin/me')
  await fillSignIn(editor, EDITOR)
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Second factor')
  await editor.goto('/admin/me')
  expect(new URL(editor.url()).pathname).toBe('/sign-in')
  await fillSignIn(editor, EDITOR)
  await editor.getByLabel('Code').fill(codeOf(secret))
  await editor.getByRole('button', { name: 'Go on' }).click()
  await expect(editor.getByText('Signed in as Ed, editor.')).toBeVisible()

  for (const path of ['/admin/people', '/admin/outbox', '/admin/audit']) {
    await editor.goto(path)
    await expect(editor.getByRole('heading', { level: 1 })).toHaveText('Not yours to see')
  }
  expect((await context.request.get('/admin/audit/export.csv')).status()).toBe(403)

  await page.goto('/admin/people')
  await page.getByRole('row', { name: 'Ed ' }).getByRole('button', { name: 'End sessions' }).click()
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Done.')
  await editor.goto('/admin/me')
  expect(new URL(editor.url()).pathname).toBe('/sign-in')

  await page.goto('/admin/audit?command=revoke+sessions')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expectAccessible(page)
  const csv = await page.request.get('/admin/audit/export.csv?command=sign+in')
  expect(csv.headers()['cache-control']).toContain('no-store')
  expect(await csv.text()).toContain(EDITOR)
  expect(await csv.text()).not.toContain(PASSWORD)
  await context.close()
})

test('a key is shown once, writes what the README shows, and is revoked; signing out ends the session', async ({ page, request, baseURL }) => {
  await page.goto('/admin/me')
  await fillSignIn(page, ADMINISTRATOR)
  await page.getByLabel('Name of the key').fill('My script')
  await page.getByRole('button', { name: 'Make a key' }).click()
  const shown = page.getByText(/^parley_[\w-]{43}$/)
  await expect(shown).toBeVisible()
  if (await canRun('curl')) {
    const { id } = JSON.parse(await runCode('curl', readmeExample(baseURL ?? '', await shown.innerText()))) as { id: string }
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const headers = { authorization: `Bearer ${await shown.innerText()}` }
    const held = await request.get(`/api/v1/changesets/${id}`, { headers })
    expect(await held.json()).toMatchObject({ changeset: { title: 'A notice', state: 'draft' }, problems: [], conflicts: [] })
    const foreign = await request.post(`/api/v1/changesets/${id}/submission`, { headers: { ...headers, origin: 'https://elsewhere.example' } })
    expect(foreign.status()).toBe(403)
    expect((await request.delete(`/api/v1/changesets/${id}`, { headers })).status()).toBe(204)
  }
  await page.reload()
  await expect(page.getByText(/^parley_[\w-]{43}$/)).toHaveCount(0)
  await page.getByRole('row', { name: 'My script' }).getByRole('button', { name: 'Revoke it' }).click()
  await expect(page.getByRole('row', { name: 'My script' })).toContainText('revoked')
  const cookies = await page.context().cookies()
  await page.goto('/sign-out')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/')
  await page.context().addCookies(cookies)
  await page.goto('/admin/me')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
})
