import { expect, test } from '@playwright/test'
import { expectAccessible, expectLegible, watchLayoutShift } from './axe'
import { settled } from './settled'

// Every kind of page with content, and each of the notices that all pages share once: refused, not found, nothing to list.
const PAGES = [
  '/',
  '/?knownOn=2025-10-31&on=2025-11-12',
  '/compare/2025-10-30-busan',
  '/compare/2025-10-30-busan?before=2025-02-30',
  '/compare/no-such-event',
  '/commitments',
  '/commitments?event=2025-10-30-busan',
  '/commitments?q=nothing-has-this-name',
  '/commitments/busan-soybeans-2025',
  '/checks',
  '/measures',
  '/measures?q=nothing-has-this-name',
  '/measures/us-ieepa-fentanyl',
  '/measures/cn-2025-reciprocal-suspended-24',
  '/measures/us-2025-threatened-100',
  '/methods',
  '/api-docs',
  '/editions',
  '/editions/1',
  '/errata',
  '/changes',
  '/timeline',
  '/timeline?view=lanes',
  '/explore',
  '/explore?event=2025-10-30-busan&measure=us-ieepa-fentanyl%2Cus-ieepa-reciprocal%2Cus-s301-list-3&series=piie-us-on-cn%2Cyale-us-on-cn',
  '/series',
  '/series/piie-us-on-cn',
  '/sources',
  '/sources/cn-taxcomm-2025-no10',
  '/figures/compare/2025-10-30-busan/stack-US',
  '/embed/compare/2025-10-30-busan/stack-US',
  '/search',
  '/search?q=fentanyl',
  '/search?q=nothing-has-this-name',
]

for (const path of PAGES) {
  test(`${path} is accessible in light and dark, and does not jump`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 40')) errors.push(message.text())
    })
    const shift = await watchLayoutShift(page)
    for (const width of [1280, 390]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width} px: no sideways scroll`).toBe(true)
      const { value, moved } = await shift()
      expect(value, `${width} px: layout shift of ${moved.join('; ')}`).toBeLessThanOrEqual(0.05)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await settled(page)
      await expectLegible(page)
    }
    // Twice as large in a window of 1280 px is a page of 640.
    await page.setViewportSize({ width: 640, height: 450 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'at 200 per cent: no sideways scroll').toBe(true)
    expect(errors).toEqual([])
  })
}
