import { expect, test } from '@playwright/test'
import { expectAccessible, expectLegible } from './axe'
import { openHouse, type House } from './house'
import { settled } from './settled'

let house: House
test.beforeAll(async ({ browser }) => {
  test.setTimeout(900_000)
  house = await openHouse(browser)
})
test.afterAll(async () => house.stop())

/** A thousand points of a series on days of their own, of which 17 have no number. */
const HEAD = ['seriesId', 'on', 'documentId', 'value', 'note']
const isBad = (index: number): boolean => index % 60 === 30
const rowsFrom = (documentId: string): string[][] =>
  Array.from({ length: 1000 }, (_row, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
    return ['piie-us-on-cn', day, documentId, isBad(index) ? 'much' : `${10 + (index % 7)}.5`, '']
  })

test('of a thousand pasted rows the 17 bad ones are named, nothing is stored until they are dealt with, and the rest becomes a draft', async () => {
  test.setTimeout(240_000)
  expect(Array.from({ length: 1000 }, (_row, index) => index).filter(isBad)).toHaveLength(17)
  const page = await house.open('Ed', '/admin/import')
  const published = await (await page.request.get(`${house.base}/admin/import/files/published/point.csv`)).text()
  const documentId = /^([\w-]+),piie-us-on-cn,/m.exec(published)?.[1] ?? ''
  const pasted = [HEAD, ...rowsFrom(documentId)].map((cells) => cells.join('\t')).join('\n')

  await page.getByLabel('Kind of record').selectOption('point')
  await page.getByLabel('Pasted rows').fill(pasted)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByLabel('Between cells')).toHaveText(/as recognised: tab/)
  await settled(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Check the rows' }).click()

  const refused = page.getByRole('table', { name: 'Refused rows' })
  await expect(refused.locator('tbody tr')).toHaveCount(17, { timeout: 60_000 })
  await expect(refused.locator('tbody tr').first()).toContainText('much')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectLegible(page)
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scroll').toBe(true)
  const file = await (await page.request.get(`${page.url().split('?')[0]}/refused.csv`)).text()
  expect(file.trim().split('\n')).toHaveLength(18)

  // Without leaving the bad ones out nothing is taken.
  await page.getByLabel('Title of the changeset').fill('Points of twenty weeks')
  await page.getByLabel('Reason').fill('Read from a table.')
  await page.getByRole('button', { name: 'Add 983 changes' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('17')
  await page.getByLabel('Title of the changeset').fill('Points of twenty weeks')
  await page.getByLabel('Reason').fill('Read from a table.')
  await page.getByLabel('Leave the 17 refused rows out').check()
  await page.getByRole('button', { name: 'Add 983 changes' }).click()
  await page.waitForURL(/\/admin\/changesets\/[\w-]+$/, { timeout: 60_000 })
  await expect(page.getByText('983 points of series added')).toBeVisible()
  await page.context().close()
})

test('a workbook of what is published now is read back and changes nothing', async () => {
  const page = await house.open('Ed', '/admin/import')
  const workbook = await (await page.request.get(`${house.base}/admin/import/files/published/economy.xlsx`)).body()
  await page.getByLabel('Kind of record').selectOption('economy')
  await page.getByLabel('Or a file').setInputFiles({ name: 'economies.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: workbook })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('This is a workbook; its first sheet is read.')).toBeVisible()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('No row changes anything, so there is nothing to add.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('row', { name: /^Refused/ })).toContainText('0')
  await page.context().close()
})
