import { expect, test } from '@playwright/test'

const BUSAN = '/compare/2025-10-30-busan'
const query = (url: string) => Object.fromEntries(new URL(url).searchParams)

test('the form of the clocks writes out only what was chosen, so that no page is frozen by accident', async ({ page }) => {
  const clocks = page.getByRole('region', { name: 'Which days this page is about' })
  const change = async (label: string, day: string): Promise<void> => {
    await clocks.getByText('change').click()
    await clocks.getByLabel(label).fill(day)
    await clocks.getByRole('button').click()
  }
  await page.goto('/measures')
  await change('In force on', '2025-11-10')
  await expect(page).toHaveURL(/\/measures\?on=2025-11-10$/)
  await page.goto('/measures?on=2025-11-10')
  await change('Known on', '2025-10-31')
  await expect(page).toHaveURL(/\/measures\?knownOn=2025-10-31&on=2025-11-10$/)
})

test('a frozen address keeps all of its clocks, writes out the days that would move, and says that it is frozen', async ({ page }) => {
  const today = new Date().toISOString().slice(0, 10)
  await page.goto(`${BUSAN}?window=today&knownOn=${today}&edition=1`)
  const frozen = { after: today, before: '2025-10-29', edition: '1', knownOn: today }
  expect(query(page.url())).toEqual(frozen)
  await expect(page.getByText('This address is frozen')).toBeVisible()
  await page.reload()
  expect(query(page.url())).toEqual(frozen)
  await page.getByRole('link', { name: '90 days' }).click()
  await expect(page).toHaveURL(/after=2026-01-28/)
  expect(query(page.url())).toEqual({ ...frozen, after: '2026-01-28' })
  await expect(page.getByRole('link', { name: '90 days' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'Show the live page' }).click()
  await expect(page.getByText('This address is frozen')).toBeHidden()
  await expect.poll(() => query(page.url())).toEqual({ window: '90' })
})

test('a page of the past counts what it leaves out, carries its day on, and leads to what changed and back to now', async ({ page }) => {
  await page.goto('/?knownOn=2025-10-31')
  await expect(page.getByText(/left out: \d+ documents, \d+ provisions, \d+ points of series, \d+ events and \d+ facts of commitments/)).toBeVisible()
  await page.getByRole('link', { name: 'The whole comparison' }).click()
  await expect(page).toHaveURL(/busan\?knownOn=2025-10-31$/)
  await page.getByRole('link', { name: 'Show what changed since' }).click()
  await expect(page).toHaveURL(/\/changes\?year=2025$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Show what is known now' }).click()
  await expect(page.getByText('You see what had been published by')).toBeHidden()
  expect(query(page.url())).not.toHaveProperty('knownOn')
})
