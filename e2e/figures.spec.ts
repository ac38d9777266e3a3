import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import Papa from 'papaparse'
import { expectAccessible } from './axe'
import { settled } from './settled'

const COMPARE = '/compare/2025-10-30-busan'

/** Cells of a figure's table as they are read, days as ISO days. */
const tableOf = (page: Page, id: string): Promise<string[][]> =>
  page.locator(`#${id} tbody tr`).evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.querySelector('time')?.dateTime ?? (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim())),
  )

test('the table of a figure and its CSV tell the same numbers and days', async ({ page, request }) => {
  await page.goto(COMPARE)
  const [, ...rows] = Papa.parse<string[]>((await (await request.get('/files/compare/2025-10-30-busan/stack-US.csv')).text()).trimEnd()).data
  const shown = await tableOf(page, 'stack-US')
  expect(shown.map(([from, to, duty]) => [from, to, duty?.replace(' %', '')])).toEqual(rows.map(([from, to, duty]) => [from, to, duty]))
  // Worked out by hand: 10 reciprocal and 20 fentanyl until 9 November, then 10 and 10.
  expect(rows.map(([from, , duty]) => [from, duty])).toEqual([
    ['2025-10-13', '30'],
    ['2025-11-10', '20'],
  ])
})

test('the menu of a figure has its files, both links and citations, and closes by Escape to where it was opened', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(COMPARE)
  await settled(page)
  const menu = page.locator('#stack-US a[aria-haspopup=dialog]')
  await menu.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('link')).toHaveText(['CSV', 'CSV, full', 'XLSX', 'JSON', 'PNG', 'SVG', 'ZIP'])
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Copy Frozen' }).click()
  await expect(dialog.getByText('Copied.')).toBeVisible()
  const frozen = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(Object.fromEntries(frozen.searchParams)).toMatchObject({ edition: '1', before: '2025-10-29', after: '2025-11-29', knownOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(menu).toBeFocused()
  // The frozen address is its own canonical one, and stays it.
  await page.goto(frozen.href)
  expect(page.url()).toBe(frozen.href)
})

test('without scripts the menu leads to a page with the same files', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto(COMPARE)
  await page.locator('#stack-US a[aria-haspopup=dialog]').click()
  await expect(page.getByRole('link', { name: 'ZIP' })).toHaveAttribute('href', '/files/compare/2025-10-30-busan/stack-US.zip')
  await context.close()
})

test('from the front page to the frozen link of a document by keyboard alone, in at most 25 presses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let presses = 0
  const press = async (key: string): Promise<void> => {
    presses += 1
    await page.keyboard.press(key)
  }
  const pressUntil = async (key: string, reached: () => Promise<boolean>): Promise<void> => {
    for (let count = 0; count < 20; count += 1) {
      if (await reached()) return
      await press(key)
    }
    throw new Error(`${key} did not lead there`)
  }
  const focused = (matching: string) => () => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, matching)

  await page.goto('/')
  await settled(page)
  await pressUntil('Tab', focused('nav a[href="/compare"]'))
  await press('Enter')
  await page.waitForURL(/\/compare\/2025-10-30-busan/)
  await settled(page)
  // The keyboard goes on from the content of the new page; the windows are one bar.
  await pressUntil('Tab', focused('[role=toolbar] a'))
  await press('ArrowRight')
  await press('Enter')
  await page.waitForURL(/window=90/)
  await settled(page)
  await pressUntil('Tab', focused('#stack-US [role=application]'))
  await pressUntil('ArrowRight', async () => (await page.getByRole('status').allTextContents()).some((said) => said.includes('10 Nov 2025')))
  await press('Enter')
  await page.waitForURL(/\/sources\//)
  await pressUntil('Tab', focused('figure a[aria-haspopup=dialog]'))
  await press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('dialog button[data-copies=frozen]')).toBeFocused()
  await press('Enter')
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/sources\/.*edition=1.*knownOn=/)
  expect(presses).toBeLessThanOrEqual(25)
})

test('a figure stands in the frame of another site at its height; no other page of ours does', async ({ page, baseURL }) => {
  const code = `<!doctype html><title>Elsewhere</title>
    <iframe src="${baseURL}/embed/compare/2025-10-30-busan/stack-US" data-parley title="a" width="700" height="100"></iframe>
    <iframe src="${baseURL}${COMPARE}" title="b" width="700" height="100"></iframe>
    <script src="${baseURL}/embed.js" async></script>`
  const elsewhere = createServer((_req, res) => res.writeHead(200, { 'Content-Type': 'text/html' }).end(code))
  await new Promise<void>((done) => elsewhere.listen(0, 'localhost', done))
  try {
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`)
    const figure = page.frameLocator('iframe[title=a]')
    await expect(figure.getByRole('heading', { name: 'United States on China' })).toBeVisible()
    await expect(figure.locator('canvas')).toBeVisible()
    await expect.poll(async () => (await page.locator('iframe[title=a]').boundingBox())?.height ?? 0).toBeGreaterThan(350)
    await expect(page.frameLocator('iframe[title=b]').getByRole('heading', { level: 1 })).toHaveCount(0)
    // A link opens beside the frame: nothing else of ours may stand in it.
    const [opened] = await Promise.all([page.waitForEvent('popup'), figure.getByRole('link').last().click()])
    await expect(opened).toHaveURL(new RegExp(`${COMPARE}#stack-US$`))
  } finally {
    elsewhere.close()
  }
})

test('a file of a figure is saved under a name that says what it is', async ({ page }) => {
  await page.goto(COMPARE)
  await settled(page)
  await page.locator('#each-duty a[aria-haspopup=dialog]').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('link', { name: 'XLSX' }).click()])
  expect(download.suggestedFilename()).toBe('parley-compare-2025-10-30-busan-each-duty.xlsx')
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
})

for (const [path, most] of [
  ['/', 230],
  [COMPARE, 250],
] as const) {
  test(`${path} loads at most ${most} KB of scripts and asks at most 25 times`, async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const kinds = new Map<string, string>()
    let [scripts, requests] = [0, 0]
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      requests += 1
      if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
    })
    await page.goto(path)
    await settled(page)
    expect(scripts / 1_000).toBeGreaterThan(100)
    expect(scripts / 1_000).toBeLessThanOrEqual(most)
    expect(requests).toBeLessThanOrEqual(25)
  })
}
