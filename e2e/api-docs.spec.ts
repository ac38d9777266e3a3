import { expect, test, type Page } from '@playwright/test'
import { expectDescribed } from './ask-api'
import { canRun, runCode, type Language } from './run-code'

const codes = async (page: Page, language: Language): Promise<string[]> => {
  await page.goto('/api-docs')
  const found = await page.locator(`pre[data-language=${language}]`).allTextContents()
  expect(found).toHaveLength(3)
  return found
}

const form = (page: Page, path: string) => page.getByRole('form', { name: `Try it: GET ${path}`, exact: true })

test('the examples in curl, run as they stand on the page, give what they say', async ({ page, baseURL }) => {
  test.skip(!(await canRun('curl')), 'curl is not on this machine')
  const [rates = '', compare = '', csv = ''] = await codes(page, 'curl')
  for (const code of [rates, compare, csv]) expect(code).toContain(`'${baseURL}/api/v1/`)
  expect(JSON.parse(await runCode('curl', rates))).toMatchObject({ query: { imposedBy: 'US', target: 'CN', on: '2025-10-30' }, countryWideAdditionalPct: '30' })
  expect(JSON.parse(await runCode('curl', compare))).toMatchObject({ event: { id: '2025-10-30-busan' } })
  const [head = '', ...rows] = (await runCode('curl', csv)).trim().split('\r\n')
  expect(head.split(',')).toEqual(expect.arrayContaining(['from', 'pct']))
  expect(rows.length).toBeGreaterThan(1)
})

for (const language of ['python', 'r'] as const)
  test(`the examples in ${language} print the same figures`, async ({ page }) => {
    test.skip(!(await canRun(language)), `what runs ${language} is not on this machine`)
    const [rates = '', compare = '', csv = ''] = await codes(page, language)
    expect((await runCode(language, rates)).trim()).toBe('2025-10-30 30')
    expect(await runCode(language, compare)).toMatch(/US\D+30\D+20/)
    expect(await runCode(language, csv)).toMatch(/2025-11-10\D+20/)
  })

test('a form asks and shows status, headers and JSON in lines; the page stays', async ({ page, request }) => {
  await page.goto('/api-docs')
  const rates = form(page, '/api/v1/rates')
  await rates.getByLabel('on', { exact: true }).fill('2025-11-10')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/api/v1/rates?')),
    rates.getByRole('button', { name: 'Ask for JSON' }).click(),
  ])
  await expect(rates.getByRole('status')).toHaveText('Answered 200 OK')
  await expect(rates.getByRole('link')).toHaveText('/api/v1/rates?imposedBy=US&target=CN&on=2025-11-10')
  await expect(rates.getByText('etag', { exact: true })).toBeVisible()
  await expect(rates.getByText('ratelimit-policy', { exact: true })).toBeVisible()
  await expect(rates.getByRole('region', { name: 'The answer' })).toContainText('"on": "2025-11-10",\n')
  await expect(page).toHaveURL(/\/api-docs$/)
  await expect(page.getByText('Loading')).toBeHidden()
  await expectDescribed(request, {
    method: 'GET', path: '/rates', status: answer.status(), headers: await answer.allHeaders(), body: await answer.text(),
  })

  const list = form(page, '/api/v1/events')
  await list.getByLabel('perPage', { exact: true }).fill('2')
  await list.getByRole('button', { name: 'Ask for CSV' }).click()
  await expect(list.getByRole('link')).toHaveText('/api/v1/events.csv?perPage=2')
  await expect(list.getByText('rel="next"')).toBeVisible()
  await expect(list.getByRole('region', { name: 'The answer' })).toContainText(/^id,/)
})

test('what a form asks wrongly is answered with the reason, and what stands in the path can be changed', async ({ page }) => {
  await page.goto('/api-docs')
  const one = form(page, '/api/v1/measures/{id}')
  await one.getByLabel('id, required').fill('no-such/measure')
  await one.getByRole('button', { name: 'Ask for JSON' }).click()
  await expect(one.getByRole('link')).toHaveText('/api/v1/measures/no-such%2Fmeasure')
  await expect(one.getByRole('status')).toContainText('Answered 404')
  await expect(one.getByRole('region', { name: 'The answer' })).toContainText('urn:parley:problem:not-found')
})

test('without scripts every form opens its answer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/api-docs')
  const count = await page.getByRole('form', { name: /^Try it/ }).count()
  expect(count).toBeGreaterThan(10)
  for (let index = 0; index < count; index++) {
    await page.goto('/api-docs')
    const [answer] = await Promise.all([
      page.waitForResponse(/\/api\/v1\//),
      page.getByRole('form', { name: /^Try it/ }).nth(index).getByRole('button', { name: 'Ask for JSON' }).click(),
    ])
    expect(answer.status(), answer.url()).toBe(200)
  }
  await context.close()
})

test('a parameter that the page does not know is named', async ({ page }) => {
  await page.goto('/api-docs?format=yaml')
  await expect(page.getByText(/no parameter "format"/)).toBeVisible()
})

test('the foot of every page leads to it', async ({ page }) => {
  await page.goto('/methods')
  await page.getByRole('contentinfo').getByRole('link', { name: 'read and try it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read what is here by program.')
})
