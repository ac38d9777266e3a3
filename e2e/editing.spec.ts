import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { expectAccessible, expectLegible } from './axe'
import { readChart } from './chart'
import { openHouse, type House } from './house'
import { settled } from './settled'

// One edition builds on the other.
test.describe.configure({ mode: 'serial' })

const EVENT = '2025-10-30-busan'
const MEASURE = 'us-ieepa-fentanyl'

let house: House
test.beforeAll(async ({ browser }) => {
  test.setTimeout(900_000)
  house = await openHouse(browser)
})
test.afterAll(async () => house.stop())

const rateOf = async (request: APIRequestContext, edition: string): Promise<unknown> => {
  const answer = await request.get(`${house.base}/api/v1/rates?imposedBy=US&target=CN&on=2025-11-29&authority=ieepa-fentanyl${edition}`)
  return (await answer.json()).measures[0].ratePct
}

const editionsOf = async (request: APIRequestContext): Promise<readonly { readonly number: number }[]> =>
  (await (await request.get(`${house.base}/api/v1/editions`)).json()).editions

const steps = async (page: Page, path: string): Promise<string[]> => {
  await page.goto(`${house.base}${path}`)
  await settled(page)
  const { lines } = await readChart(page.locator('#stack-US'))
  return lines.find(({ id }) => id.includes('fentanyl'))?.points.map(({ day }) => day) ?? []
}

const toChangeset = async (page: Page): Promise<string> => {
  await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible()
  await page.getByRole('link', { name: 'All changes of the draft' }).first().click()
  await page.waitForURL(/\/admin\/changesets\/[\w-]+$/)
  return new URL(page.url()).pathname
}

const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Submit it' }).click()
  await expect(page.getByText('Waits to be published')).toBeVisible()
}

/** What a form sends without scripts, all of it, for somebody else to send. */
const fieldsOf = (page: Page, button: string): Promise<Record<string, string>> =>
  page.locator('form', { has: page.getByRole('button', { name: button, includeHidden: true }) }).evaluate((form) =>
    Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
  )

/** Publishes as the reviewer, without scripts. */
const publish = async (path: string): Promise<void> => {
  const page = await house.open('Rita', path, { javaScriptEnabled: false })
  await page.getByText('Publish it', { exact: true }).click()
  await page.getByRole('button', { name: 'Publish it now' }).click()
  await expect(page.getByRole('definition').filter({ hasText: /^Published/ })).toBeVisible()
  await page.context().close()
}

test('a cut is entered, seen in the preview, published by somebody else only, and shows at once; the older edition stays', async ({ page, request }) => {
  test.setTimeout(120_000)
  const ed = await house.open('Ed', '/admin/new/provision')
  await expect(ed.getByLabel('Document').first()).toBeFocused()
  await ed.keyboard.type('Order on a further cut')
  await ed.keyboard.press('Tab')
  await ed.getByRole('textbox', { name: 'Publisher' }).fill('A gazette')
  await ed.getByRole('combobox', { name: 'Whose words these are' }).fill('US')
  await ed.keyboard.press('Tab')
  await ed.getByLabel('Public from').fill('2025-11-12')
  await ed.getByLabel('Address').fill('https://gazette.example/cut')
  await ed.getByRole('combobox', { name: 'Measure' }).fill(MEASURE)
  await ed.keyboard.press('Tab')
  await ed.getByLabel('Per cent').fill('5')
  await ed.getByLabel('From', { exact: true }).fill('2025-11-20')
  await ed.keyboard.press('Control+Enter')
  const changeset = await toChangeset(ed)

  await expectAccessible(ed)
  await ed.getByRole('link', { name: 'See what readers will see' }).click()
  await ed.waitForURL(/\/preview/)
  await settled(ed)
  const side = (name: string) => ed.getByRole('group', { name }).filter({ hasText: '20 Nov 2025' })
  await expect(side('With the changes').first()).toBeVisible()
  await expect(side('Today')).toHaveCount(0)
  await expectAccessible(ed)
  await ed.emulateMedia({ colorScheme: 'dark' })
  await expectLegible(ed)
  await ed.setViewportSize({ width: 390, height: 900 })
  await expect.poll(() => ed.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'no sideways scroll').toBeLessThanOrEqual(0)
  expect(await rateOf(request, '')).toBe('10')

  await ed.goto(changeset)
  await submit(ed)
  await expect(ed.getByText('You cannot publish it.')).toBeVisible()
  await expect(ed.getByText('Publish it now')).toHaveCount(0)

  // What the reviewer's form would send is refused to the author, whoever made the form.
  const rita = await house.open('Rita', changeset, { javaScriptEnabled: false })
  const forged = await ed.request.post(`${house.base}${changeset}`, { multipart: await fieldsOf(rita, 'Publish it now'), headers: { origin: house.base } })
  expect(await forged.text()).toContain('may not publish')
  expect(await editionsOf(request)).toHaveLength(1)
  await rita.context().close()

  await publish(changeset)
  expect(await rateOf(request, '')).toBe('5')
  expect(await rateOf(request, '&edition=1')).toBe('10')
  expect(await steps(page, `/compare/${EVENT}`)).toContain('2025-11-20')
  expect(await steps(page, `/compare/${EVENT}?edition=1`)).not.toContain('2025-11-20')
  await page.goto(`${house.base}/editions`)
  await expect(page.getByRole('main')).toContainText('published by Rita')
  await ed.context().close()
})

test('a correction is an erratum that names the page, and a page of the edition before shows the difference', async ({ page, request }) => {
  test.setTimeout(120_000)
  const { records } = await (await request.get(`${house.base}/api/v1/editions/2`)).json()
  const { key } = records.find(({ noun }: { noun: string }) => noun === 'provision')
  const ed = await house.open('Ed', `/admin/new/provision?act=correct&key=${key}`)
  await ed.getByLabel('Per cent').fill('6')
  await ed.getByLabel('Per cent').press('Control+Enter')
  const changeset = await toChangeset(ed)
  await submit(ed)
  await ed.context().close()
  await publish(changeset)

  expect([await rateOf(request, ''), await rateOf(request, '&edition=2')]).toEqual(['6', '5'])
  await page.goto(`${house.base}/errata`)
  const erratum = page.getByRole('listitem').filter({ hasText: key })
  await expect(erratum.getByRole('row', { name: /Per cent/ })).toContainText(/5\s*6/)
  await expect(erratum.locator(`a[href^="/measures/${MEASURE}"]`)).toBeVisible()

  await page.goto(`${house.base}/measures/${MEASURE}?edition=2`)
  await page.getByText('One correction that came later touches this page.').click()
  await expect(page.getByRole('row', { name: /Per cent/ }).first()).toContainText(/5\s*6/)
  await expectAccessible(page)
  await page.goto(`${house.base}/measures/us-s122?edition=2`)
  await expect(page.getByText('One correction came later, of nothing that this page shows.')).toBeVisible()
  await page.goto(`${house.base}/measures/${MEASURE}`)
  await expect(page.getByText('that came later')).toHaveCount(0)
})

test('the pages of changesets are accessible in light and dark, wide and narrow', async () => {
  const page = await house.open('Rita', '/admin/changesets')
  for (const path of ['/admin/changesets', '/admin/changesets/undo', '/admin/changesets/undo?edition=2', '/admin/import']) {
    for (const width of [1280, 390]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} at ${width} px: no sideways scroll`).toBe(true)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectLegible(page)
    }
  }
  await page.context().close()
})
