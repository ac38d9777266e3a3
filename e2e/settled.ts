import { expect, type Page } from '@playwright/test'

/**
 * Waits until a page stands as it will: loaded, its typefaces decided, every chart drawn into its box, two frames painted.
 * It does not wait for silence on the network: what is fetched ahead for other pages is none of this one's business.
 */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  const undrawn = page.locator('[data-chart-box]:not(:has(canvas))')
  await expect(undrawn, 'charts that are not drawn').toHaveCount(0, { timeout: 20_000 })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
