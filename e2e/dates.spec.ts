import { expect, test } from '@playwright/test'
import { askApi } from './ask-api'
import { readChart } from './chart'

// Run once for each time zone, server and browser both in it; the expected days are the same everywhere.
test('one walk shows the same dates in every time zone', async ({ page, request }) => {
  await page.goto('/compare/2025-10-30-busan')
  await expect(page.getByText('Summit · Busan, South Korea · 30 October 2025')).toBeVisible()
  await expect(page.getByText('What is compared: 29 Oct 2025 against 29 Nov 2025')).toBeVisible()
  const { lines, bands } = await readChart(page.locator('#stack-US'))
  expect(lines.find(({ id }) => id.includes('fentanyl'))?.points.map(({ day }) => day)).toContain('2025-11-10')
  expect(bands).toContainEqual({ from: '2025-10-30', to: '2025-11-10' })

  await page.goto('/measures/us-ieepa-fentanyl?on=2025-11-10')
  await expect(page.locator('time[datetime="2025-11-10"]').first()).toContainText('10 Nov')
  await page.goto('/sources/eo-14357')
  await expect(page.locator('time[datetime="2025-11-04"]').first()).toContainText('4 Nov')

  const before = await (await askApi(request, '/rates?imposedBy=US&target=CN&on=2025-11-09&authority=ieepa-fentanyl')).json()
  const after = await (await askApi(request, '/rates?imposedBy=US&target=CN&on=2025-11-10&authority=ieepa-fentanyl')).json()
  expect([before.measures[0].ratePct, after.measures[0].ratePct]).toEqual(['20', '10'])
})
