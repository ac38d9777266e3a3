import { expect, test } from '@playwright/test'
import { askApi } from './ask-api'
import { readChart, valueOn } from './chart'

const BUSAN = '/compare/2025-10-30-busan'

test('the step stands on 10 November and the announcement on 30 October: as drawn, in the table and in the API', async ({ page, request }) => {
  await page.goto(BUSAN)
  const figure = page.locator('#stack-US')
  const { lines, marks, bands } = await readChart(figure)
  const top = lines.find(({ id }) => id.includes('fentanyl'))
  expect(top?.points.some(({ day }) => day === '2025-11-10')).toBe(true)
  expect(valueOn(top?.points ?? [], '2025-11-09')).toBe(30)
  expect(valueOn(top?.points ?? [], '2025-11-10')).toBe(20)
  expect(marks.find(({ label }) => label.includes('announced'))?.day).toBe('2025-10-30')
  expect(bands).toContainEqual({ from: '2025-10-30', to: '2025-11-10' })

  await figure.getByText('Table', { exact: true }).click()
  const row = figure.getByRole('row', { name: /10 Nov 2025/ })
  await expect(row.getByRole('cell', { name: '20 %', exact: true })).toBeVisible()
  const every = page.locator('#each-duty')
  await every.getByText('Table', { exact: true }).click()
  const fentanyl = every.getByRole('row', { name: /Fentanyl emergency duty/ })
  await expect(fentanyl.locator('time').nth(0)).toHaveAttribute('datetime', '2025-10-30')
  await expect(fentanyl.locator('time').nth(2)).toHaveAttribute('datetime', '2025-11-10')

  const answer = await (await askApi(request, '/compare/2025-10-30-busan')).json()
  const change = answer.changes.find(({ id }: { id: string }) => id === 'us-ieepa-fentanyl')
  expect(change).toMatchObject({ kind: 'cut', deltaPp: '-10', announcedOn: '2025-10-30', enactedOn: '2025-11-04', inForceFrom: '2025-11-10' })
})

test('on the basis "announced" the step moves to 30 October', async ({ page }) => {
  await page.goto(BUSAN)
  await page.getByRole('link', { name: 'announced', exact: true }).click()
  await expect(page).toHaveURL(/basis=announced/)
  await expect(page.getByRole('link', { name: 'announced', exact: true })).toHaveAttribute('aria-current', 'true')
  const { lines } = await readChart(page.locator('#stack-US'))
  const top = lines.find(({ id }) => id.includes('fentanyl'))
  expect(valueOn(top?.points ?? [], '2025-10-29')).toBe(30)
  expect(valueOn(top?.points ?? [], '2025-10-30')).toBe(20)
})

test('what stood on the calendar has its fate and the day of it', async ({ page }) => {
  await page.goto(BUSAN)
  const calendar = page.getByRole('region', { name: /On the calendar on 29 October 2025/ })
  const row = (name: RegExp) => calendar.getByRole('row', { name })
  await expect(row(/Threatened 100 points/)).toContainText('withdrawn 26 Oct 2025, never law')
  await expect(row(/Suspended 24 points of the reciprocal duty/)).toContainText('put off 4 Nov 2025, to 10 Nov 2026')
  await expect(row(/Suspended 24 points of the across-the-board duty/)).toContainText('put off 5 Nov 2025, to 10 Nov 2026')
})

test('every choice is in the address, defaults are not, and Back restores them', async ({ page }) => {
  await page.goto(`${BUSAN}?window=30&basis=in-force&direction=both`)
  await expect(page).toHaveURL(new RegExp(`${BUSAN}$`))
  await page.getByRole('link', { name: '90 days' }).click()
  await expect(page).toHaveURL(/window=90/)
  await page.getByRole('link', { name: 'China on the United States', exact: true }).click()
  await expect(page).toHaveURL(/direction=CN&window=90/)
  await expect(page.locator('#stack-US')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('#stack-US')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: '30 days' })).toHaveAttribute('aria-current', 'true')
  await page.reload()
  await expect(page.getByRole('link', { name: '30 days' })).toHaveAttribute('aria-current', 'true')
})

test('the picker steps through the dealings of the two economies', async ({ page }) => {
  await page.goto(BUSAN)
  await page.getByRole('link', { name: /Kuala Lumpur/ }).first().click()
  await expect(page).toHaveURL(/2025-10-26-kuala-lumpur/)
  await page.getByRole('navigation', { name: 'Events before and after' }).getByRole('link', { name: /Busan/ }).click()
  await expect(page).toHaveURL(/2025-10-30-busan/)
  await page.getByRole('combobox', { name: 'Event' }).selectOption('2025-05-12-geneva')
  await page.getByRole('button', { name: 'Go' }).click()
  await expect(page).toHaveURL(/2025-05-12-geneva/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('charged 115 points less')
})

test('as known on 31 October the cut is announced and not law, and the page says what it hides', async ({ page }) => {
  await page.goto(`${BUSAN}?before=2025-10-29&after=2025-11-12&knownOn=2025-10-31`)
  await expect(page.getByText(/had been published by 31 October 2025/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('charged 24 points more')
  await page.getByRole('link', { name: 'Show what is known now' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('charged 10 points less')
})

test('an address that asks for a day that does not exist is refused with the day and the way out', async ({ page }) => {
  const response = await page.goto(`${BUSAN}?before=2025-02-30`)
  expect(response?.status()).toBe(400)
  await expect(page.getByRole('main')).toContainText('"2025-02-30" is not a calendar day')
  await page.getByRole('main').getByRole('link').click()
  await expect(page.locator('#stack-US')).toBeVisible()
})

test('works without scripts: the choices are links and every chart has its table', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto(BUSAN)
  await page.getByRole('link', { name: '90 days' }).click()
  await expect(page).toHaveURL(/window=90/)
  await page.locator('#stack-US').getByText('Table', { exact: true }).click()
  await expect(page.locator('#stack-US').getByRole('row', { name: /10 Nov 2025/ })).toBeVisible()
  await context.close()
})

test('own days are entered in the form of the clocks, which "own days" opens', async ({ page }) => {
  await page.goto(BUSAN)
  await page.getByRole('link', { name: 'own days' }).click()
  await page.getByLabel('After', { exact: true }).fill('2025-11-10')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/after=2025-11-10&before=2025-10-29$/)
  await expect(page.getByText('What is compared: 29 Oct 2025 against 10 Nov 2025')).toBeVisible()
  await expect(page.getByRole('link', { name: 'own days' })).toHaveAttribute('aria-current', 'true')
})
