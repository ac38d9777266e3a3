import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { freePort } from '../lib/launch/free-port'
import { SIGN_UP, startServer } from './server'

const PASSWORD = 'a summit in the autumn'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** A server of its own with people in it, since the first of them is made by the one link that each house has. */
export interface House {
  readonly base: string
  /** What each person's browser holds once they have signed in. */
  readonly sessions: Readonly<Record<'Ada' | 'Ed' | 'Rita', Session>>
  /** Opens a page as somebody; the context is theirs to close. */
  readonly open: (who: 'Ada' | 'Ed' | 'Rita', path: string, given?: Parameters<Browser['newContext']>[0]) => Promise<Page>
  readonly stop: () => Promise<void>
}

const mailOf = (name: string): string => `${name.toLowerCase()}@parley.example`

const signIn = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('E-mail').fill(mailOf(name))
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const makeAccount = async (page: Page, link: string, name: string, hasMail: boolean): Promise<void> => {
  await page.goto(link)
  await page.getByLabel('Name').fill(name)
  if (hasMail) await page.getByLabel('E-mail').fill(mailOf(name))
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('main').getByRole('status')).toBeVisible()
}

const invite = async (administrator: Page, name: string, role: string): Promise<string> => {
  await administrator.goto('/admin/people')
  const form = administrator.locator('form', { has: administrator.getByRole('button', { name: 'Send the invitation' }) })
  await form.getByLabel('E-mail').fill(mailOf(name))
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('button').click()
  await expect(administrator.getByRole('main').getByRole('status')).toContainText('kept in the outbox')
  await administrator.goto('/admin/outbox')
  const letter = await administrator.getByRole('row', { name: mailOf(name) }).innerText()
  return /\/invitation\?token=[\w-]+/.exec(letter)?.[0] ?? ''
}

/** Starts a house with an administrator (Ada), an editor (Ed) and a reviewer (Rita), each signed in. */
export const openHouse = async (browser: Browser): Promise<House> => {
  const port = await freePort(null)
  const ofTheOthers = process.env[SIGN_UP]
  delete process.env[SIGN_UP]
  const stop = await startServer(port, undefined)
  const token = process.env[SIGN_UP] ?? ''
  if (ofTheOthers !== undefined) process.env[SIGN_UP] = ofTheOthers
  const base = `http://127.0.0.1:${port}`
  const signedIn = async (name: string, make: (page: Page) => Promise<void>): Promise<{ page: Page; context: BrowserContext }> => {
    const context = await browser.newContext({ baseURL: base })
    const page = await context.newPage()
    await make(page)
    await page.goto('/admin/me')
    await signIn(page, name)
    await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
    return { page, context }
  }
  const ada = await signedIn('Ada', (page) => makeAccount(page, `/sign-up?token=${token}`, 'Ada', true))
  const [toEd, toRita] = [await invite(ada.page, 'Ed', 'editor'), await invite(ada.page, 'Rita', 'reviewer')]
  const ed = await signedIn('Ed', (page) => makeAccount(page, toEd, 'Ed', false))
  const rita = await signedIn('Rita', (page) => makeAccount(page, toRita, 'Rita', false))
  const sessions = { Ada: await ada.context.storageState(), Ed: await ed.context.storageState(), Rita: await rita.context.storageState() }
  await Promise.all([ada, ed, rita].map(({ context }) => context.close()))
  const open: House['open'] = async (who, path, given = {}) => {
    const context = await browser.newContext({ baseURL: base, storageState: sessions[who], ...given })
    const page = await context.newPage()
    await page.goto(path)
    return page
  }
  return { base, sessions, open, stop }
}
