import { expect, test } from '@playwright/test'

const PAGES = [
  '/',
  '/compare/2025-10-30-busan',
  '/measures/us-ieepa-fentanyl',
  '/series/piie-us-on-cn',
  '/sources/eo-14357',
  '/compare/2025-10-30-busan?after=2025-11-12&before=2025-10-29&edition=1&knownOn=2025-11-20',
]

for (const path of PAGES)
  test(`${path} tells catalogues of data what it holds, and each download is there`, async ({ page, request, baseURL }) => {
    await page.goto(path)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(blocks).toHaveLength(1)
    const dataset = JSON.parse(blocks[0] ?? '')
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      url: `${baseURL}${path}`,
      license: 'https://spdx.org/licenses/MIT.html',
      version: '1',
      creator: { name: 'Parley', url: baseURL },
    })
    expect(dataset.name).not.toBe('')
    expect(dataset.description.length).toBeGreaterThan(50)
    expect(dataset.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d(\/(\d{4}-\d\d-\d\d|\.\.))?$/)
    expect(dataset.distribution.length).toBeGreaterThan(0)
    for (const { encodingFormat, contentUrl } of dataset.distribution) {
      const answer = await request.get(contentUrl)
      expect(answer.status(), contentUrl).toBe(200)
      expect(answer.headers()['content-type'], contentUrl).toContain(encodingFormat)
    }
  })
