import { expect, test } from '@playwright/test'
import { settled } from './settled'

const PAGES = ['/', '/compare/2025-10-30-busan', '/commitments/busan-soybeans-2025', '/measures/us-ieepa-fentanyl']

for (const path of PAGES)
  test(`${path} on paper has no menus, is light, and names its documents by their full addresses`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setViewportSize({ width: 718, height: 1000 })
    await page.goto(path)
    await settled(page)
    await expect(page.getByRole('link', { name: 'Share, download' }).first()).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Main' }).first()).toBeHidden()
    // Inks of the dark theme would be grey on grey on paper.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)')
    const addresses = await page.locator('main a[data-url]:visible').evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-url') ?? '', getComputedStyle(link, '::after').content] as const),
    )
    expect(addresses.length).toBeGreaterThan(0)
    for (const [url, printed] of addresses) {
      expect(url).toMatch(/^https?:/)
      expect(printed).toContain(url)
    }
    // Nothing is cut off at the right edge of A4, and what is folded away on the screen is there.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

test('the icon that browsers ask for by themselves is there', async ({ request }) => {
  const icon = await request.get('/favicon.ico')
  expect(icon.status()).toBe(200)
  expect(icon.headers()['content-type']).toMatch(/^image\//)
})
