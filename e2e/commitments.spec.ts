import { expect, test } from '@playwright/test'
import { readChart } from './chart'
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

test('what was counted is read by the keyboard: along a line, to its ends and to the next one, spoken each time', async ({ page }) => {
  await page.goto('/commitments/busan-soybeans-2025')
  await settled(page)
  const chart = page.locator('#observed').getByRole('application')
  await chart.focus()
  const spoken = page.locator('#observed').getByRole('status')
  await page.keyboard.press('Home')
  await expect(spoken).toContainText(/booked: 2 million t/)
  const first = await spoken.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(spoken).not.toHaveText(first ?? '')
  await page.keyboard.press('End')
  await expect(spoken).toContainText('20 Jan 2026')
  await expect(spoken).toContainText('booked: 12 million t')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).not.toContainText('20 Jan 2026')
  await page.keyboard.press('ArrowUp')
  await expect(spoken).toContainText('reported sale')
  await page.keyboard.press('Escape')
  await expect(spoken).toHaveText('')
})

test('on the phone the chart of what was counted names the meeting and both deadlines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/commitments/busan-soybeans-2025')
  await settled(page)
  const { marks } = await readChart(page.locator('#observed'))
  expect(marks.map(({ label }) => label)).toEqual(['Busan', 'deadline 1', 'deadline 2'])
})

test('the six answers can be shared and downloaded like every figure', async ({ page, request }) => {
  await page.goto('/commitments/busan-soybeans-2025?on=2026-03-15')
  await expect(page.locator('#status')).toContainText('What was undertaken was done')
  await expect(page.locator('#status').getByRole('link', { name: 'Share, download' })).toBeVisible()
  const csv = await request.get('/files/commitments/busan-soybeans-2025/status.csv?on=2026-03-15')
  expect(await csv.text()).toContain('Confidence,medium')
})

test('a number of the matrix leads to a list of just as many', async ({ page }) => {
  await page.goto('/compare/2025-10-30-busan')
  const number = page.getByRole('region', { name: 'Before and after, counted' }).getByRole('link').first()
  const count = Number(await number.textContent())
  await number.click()
  await expect(page.getByRole('region', { name: 'Commitments with their six answers' }).getByRole('rowheader')).toHaveCount(count)
  await expect(page.getByText(/^Only what counted as “.+” on 29 October 2025\./)).toBeVisible()
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
