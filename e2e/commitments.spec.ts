import { expect, test } from '@playwright/test'
import { settled } from './settled'

test('the list is filtered by its address, and a commitment leads to its page', async ({ page }) => {
  await page.goto('/commitments')
  await page.getByLabel('Category').selectOption('purchases')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\/commitments\?category=purchases$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^9 of 44 commitments match/)
  await page.getByRole('link', { name: '12 million tons of US soybeans by end-2025' }).click()
  await expect(page).toHaveURL(/\/commitments\/busan-soybeans-2025$/)
})

test('one commitment: silence is silence, and each deadline and basis has its own answer', async ({ page }) => {
  await page.goto('/commitments/busan-soybeans-2025')
  await settled(page)
  const deadlines = page.getByRole('region', { name: 'Against each deadline' })
  await expect(deadlines.getByRole('row', { name: /31 Dec 2025 booked 20 days late/ })).toBeVisible()
  await expect(deadlines.getByRole('row', { name: /28 Feb 2026 booked 39 days early/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What each party says' })).toContainText('declines to say')
  await expect(page.locator('#observed canvas')).toBeVisible()
})

test('without scripts a commitment is as whole', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/commitments/busan-tiktok?on=2025-11-15')
  await expect(page.getByText('no deal').first()).toBeVisible()
  await expect(page.getByText('Neither party says that there is an undertaking.')).toBeVisible()
  await context.close()
})

test('the numbers of the matrix are the rows of the lists on both days', async ({ page, request }) => {
  await page.goto('/compare/2025-10-30-busan')
  const answer = (await (await request.get('/api/v1/compare/2025-10-30-busan')).json()) as {
    commitments: { before: unknown[]; after: unknown[]; moved: unknown[] }
  }
  const cells = await page.getByRole('region', { name: 'Before and after, counted' }).getByRole('row').evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  )
  const sum = (rows: string[][]) => rows.reduce((all, [, , count]) => all + Number(count), 0)
  expect(sum(cells.filter(([before]) => !before?.includes('not there')))).toBe(answer.commitments.before.length)
  expect(sum(cells.filter(([, after]) => !after?.includes('not there')))).toBe(answer.commitments.after.length)
  await expect(page.getByRole('region', { name: 'What moved between the two days' }).getByRole('row')).toHaveCount(answer.commitments.moved.length + 1)
  await expect(page.locator('#commitment-lanes li').first()).toBeVisible()
})
