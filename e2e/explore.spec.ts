import { expect, test } from '@playwright/test'
import { settled } from './settled'

test('a view is chosen by a form that works without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/explore')
  await page.getByText(/^Duties of the United States \(/).click()
  await page.locator('input[value=us-ieepa-reciprocal]').check()
  await page.locator('input[value=us-ieepa-fentanyl]').check()
  await page.getByText(/^Events of 2025 \(/).click()
  await page.locator('input[value="2025-10-30-busan"]').check()
  await page.getByRole('button', { name: 'Show', exact: true }).last().click()
  await expect(page).toHaveURL(/\/explore\?event=2025-10-30-busan&measure=us-ieepa-fentanyl%2Cus-ieepa-reciprocal$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Of 2 duties 1 changed')
  await expect(page.getByText('30 per cent on 29 October 2025, 20 per cent on 29 November 2025.')).toBeVisible()
  await context.close()
})

test('reload and Back restore what is ticked, the days and the unit', async ({ page }) => {
  await page.goto('/explore?measure=us-ieepa-fentanyl')
  await settled(page)
  await page.getByText('Change the choice').click()
  await page.getByText(/^Duties of the United States \(/).click()
  await page.locator('input[value=us-ieepa-reciprocal]').check()
  await page.locator('select[name=unit]').selectOption('pp')
  await page.getByRole('textbox', { name: 'After' }).last().fill('2025-12-31')
  await page.getByRole('button', { name: 'Show', exact: true }).last().click()
  await expect(page).toHaveURL(/\/explore\?after=2025-12-31&before=2025-10-29&measure=us-ieepa-fentanyl%2Cus-ieepa-reciprocal&unit=pp$/)
  await expect(page.getByText('−10 points').first()).toBeVisible()
  await page.reload()
  await expect(page.locator('input[value=us-ieepa-reciprocal]')).toBeChecked()
  await expect(page.locator('select[name=unit]')).toHaveValue('pp')
  await expect(page.locator('form input[name=after]').last()).toHaveValue('2025-12-31')
  await page.goBack()
  await expect(page).toHaveURL(/\/explore\?measure=us-ieepa-fentanyl$/)
  await expect(page.locator('input[value=us-ieepa-reciprocal]')).not.toBeChecked()
  await expect(page.locator('select[name=unit]')).toHaveValue('pct')
})

test('lists are a lane each and averages have their definitions beside them', async ({ page }) => {
  await page.goto('/explore?measure=us-s301-list-1,us-s301-list-3&series=piie-us-on-cn,yale-us-on-cn')
  await expect(page.getByRole('figure', { name: /^Lists of goods, imposed by/ }).getByRole('listitem')).not.toHaveCount(0)
  await expect(page.getByText(/duties on all goods together/)).toHaveCount(0)
  await expect(page.getByRole('figure', { name: 'Average rate' }).getByText(/Unit: per cent of import value, weighted by 2024 imports/)).toBeVisible()
})

test('an id that is not known is named, with the one that was meant', async ({ page }) => {
  const answer = await page.goto('/explore?measure=us-ieepa-fentany')
  await expect(page.getByRole('main')).toContainText('No measure "us-ieepa-fentany" is known')
  await expect(page.getByRole('main')).toContainText('Did you mean us-ieepa-fentanyl')
  expect(answer?.status()).toBe(400)
})
