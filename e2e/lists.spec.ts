import { expect, test } from '@playwright/test'

test('the filters of the sources stand in the address, and Back and reload bring each of them back', async ({ page }) => {
  await page.goto('/sources')
  await page.locator('select[name=kind]').selectOption('legal-instrument')
  await page.getByRole('searchbox').fill('EO 14357')
  await page.getByRole('button', { name: 'Show', exact: true }).last().click()
  await expect(page).toHaveURL(/\/sources\?kind=legal-instrument&q=EO\+14357$/)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.reload()
  await expect(page.locator('select[name=kind]')).toHaveValue('legal-instrument')
  await expect(page.getByRole('searchbox')).toHaveValue('EO 14357')
  await page.getByRole('link', { name: /^Executive Order 14357/ }).click()
  await expect(page).toHaveURL(/\/sources\/eo-14357$/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('EO 14357')
})

test('a day that two publishers give has both values, each one click from its document', async ({ page }) => {
  await page.goto('/series')
  const row = page.getByRole('region', { name: 'Where two of them give the same day' }).getByRole('row', { name: /10 Nov 2025/ })
  await expect(row).toContainText('15.3 points')
  await row.getByRole('link', { name: /47\.5/ }).click()
  await expect(page).toHaveURL(/\/sources\/ap-zeno-2025-12-28$/)
})

test('one cut stands on three days: announced, enacted, in force', async ({ page }) => {
  await page.goto('/changes?imposedBy=US&year=2025')
  const day = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(day('10 November 2025').getByRole('listitem').filter({ hasText: 'came into force' }).filter({ hasText: '20 % → 10 %' })).toHaveCount(1)
  const law = day('4 November 2025').getByRole('listitem').filter({ hasText: 'was enacted' })
  await law.getByRole('link', { name: 'EO 14357' }).first().click()
  await expect(page).toHaveURL(/\/sources\/eo-14357$/)
})

test('without scripts the filters still lead to an address', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/changes')
  await page.locator('select[name=kind]').selectOption('enacted')
  await page.getByRole('button', { name: 'Show', exact: true }).last().click()
  await expect(page).toHaveURL(/\/changes\?kind=enacted$/)
  const listed = page.getByRole('main').getByRole('listitem')
  await expect(listed.filter({ hasText: 'was enacted' })).not.toHaveCount(0)
  await expect(listed.filter({ hasText: /came into force|became known/ })).toHaveCount(0)
  await context.close()
})
