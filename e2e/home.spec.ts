import { expect, test } from '@playwright/test'
import { readChart, valueOn } from './chart'

test('the front page says what is charged, since when, and on which documents it rests', async ({ page }) => {
  await page.goto('/?on=2026-08-01')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'On 1 August 2026 the United States charged 12.5 per cent on all Chinese goods, China 10 per cent on all American ones.',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On the day before the Busan meeting it was 30 and 10.')
  await page.getByText('These figures rest on').getByRole('link', { name: '91 FR 47318' }).click()
  await expect(page).toHaveURL(/\/sources\/ustr-fl301-final$/)
})

test('the country-wide steps stand on the days of the law', async ({ page }) => {
  await page.goto('/')
  const us = (await readChart(page.locator('#duty-US'))).lines[0]?.points ?? []
  for (const [day, pct] of [['2025-02-03', 0], ['2025-02-04', 10], ['2025-04-11', 145], ['2025-05-20', 30], ['2025-11-09', 30], ['2025-11-10', 20], ['2026-03-01', 10], ['2026-08-01', 12.5]] as const)
    expect(valueOn(us, day), day).toBeCloseTo(pct, 1)
  const cn = (await readChart(page.locator('#duty-CN'))).lines[0]?.points ?? []
  for (const [day, pct] of [['2025-04-09', 0], ['2025-04-12', 125], ['2025-05-20', 10]] as const)
    expect(valueOn(cn, day), day).toBeCloseTo(pct, 1)
})

test('points that are due and not established are named and in no total', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(/A further 24 points of China fell due by law; the outcome is not established/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China 10 per cent')
})

test('the chart can be read by keyboard, and Enter opens the document of a point', async ({ page }) => {
  await page.goto('/')
  const figure = page.locator('#duty-US')
  await figure.locator('canvas').waitFor()
  await figure.getByRole('application').focus()
  await page.keyboard.press('End')
  await expect(figure.getByRole('status')).toContainText('12.5')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/ustr-fl301-final$/)
})

test('the theme can be chosen and stays', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Theme/ }).click()
  const theme = await page.locator('html').getAttribute('data-theme')
  expect(['light', 'dark']).toContain(theme)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '')
})
