import { expect, test } from '@playwright/test'
import { settled } from './settled'

test('filters, days and view stand in the address, and Back and reload bring each of them back', async ({ page }) => {
  await page.goto('/timeline')
  await page.locator('select[name=kind]').selectOption('enacted')
  await page.locator('select[name=party]').selectOption('CN')
  await page.getByRole('button', { name: 'Show', exact: true }).last().click()
  await expect(page).toHaveURL(/\/timeline\?kind=enacted&party=CN$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('acts of law')
  await page.getByRole('link', { name: 'the last year' }).click()
  await expect(page).toHaveURL(/window=year$/)
  await page.getByRole('link', { name: 'lanes', exact: true }).click()
  await expect(page).toHaveURL(/view=lanes&window=year$/)
  await page.reload()
  await expect(page.locator('select[name=kind]')).toHaveValue('enacted')
  await expect(page.getByRole('link', { name: 'lanes', exact: true })).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/timeline\?kind=enacted&party=CN$/)
  await expect(page.locator('select[name=party]')).toHaveValue('CN')
})

test('the ranges zoom by writing the same address as the dates of the form', async ({ page }) => {
  await page.goto('/timeline?from=2025-10-29&to=2025-11-30')
  await settled(page)
  const first = page.getByRole('slider', { name: 'First day shown' })
  await first.focus()
  await first.press('ArrowRight')
  await expect(page).toHaveURL(/\/timeline\?from=2025-10-30&to=2025-11-30$/)
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('2025-10-30')
  await page.goBack()
  await expect(page.getByRole('slider', { name: 'First day shown' })).toHaveAttribute('aria-valuetext', '29 Oct 2025')
})

test('one cut stands on three days of the list, and a mark of the lanes leads to its document by keyboard', async ({ page }) => {
  await page.goto('/timeline?measure=us-ieepa-fentanyl&view=list')
  const day = (on: string) => page.getByRole('listitem').filter({ has: page.locator(`time[datetime="${on}"]`) })
  await expect(day('2025-10-30')).toContainText('became known')
  await expect(day('2025-11-04')).toContainText('was enacted')
  await expect(day('2025-11-10')).toContainText('20 % → 10 %')
  await page.goto('/timeline?measure=us-ieepa-fentanyl&view=lanes')
  const mark = page.getByRole('link', { name: /^4 Nov 2025: EO 14357/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/eo-14357$/)
})

test('a narrow screen shows the list alone; assistive technology gets it on every screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/timeline')
  await expect(page.locator('[data-alone=false]')).toBeHidden()
  await expect(page.locator('time[datetime="2025-11-10"]').first()).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect(page.locator('[data-alone=false]')).toBeVisible()
  await expect(page.locator('[data-alone=false] [aria-hidden=true] a[tabindex="0"], [data-alone=false] a:not([tabindex])')).toHaveCount(0)
})

test('what lies ahead of the day known is set apart: the rise that was due when the meeting took place', async ({ page }) => {
  await page.goto('/timeline?knownOn=2025-10-29&view=list&window=year')
  await expect(page.getByText('Up to here it had happened by 29 October 2025')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ has: page.locator('time[datetime="2025-11-10"]') })).toContainText('due by law')
})
