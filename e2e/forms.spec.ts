import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectLegible } from './axe'
import { openHouse, type House } from './house'
import { settled } from './settled'

test.describe.configure({ mode: 'default' })

let house: House
test.beforeAll(async ({ browser }) => {
  test.setTimeout(900_000)
  house = await openHouse(browser)
})
test.afterAll(async () => house.stop())

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved at \d\d:\d\d:\d\d UTC/ })).toBeVisible()

/** Types and presses as a person does, and counts the keys that are not text: each key of a chord, and letters that choose. */
const keyboardOf = (page: Page) => {
  let pressed = 0
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      pressed += key.split('+').length
      await page.keyboard.press(key)
    }
  }
  return {
    count: () => pressed,
    /** Types each text, goes on by so many tabs, and saves; nothing is missing or wrong then. */
    enter: async (fields: readonly (readonly [text: string, tabs: number])[]): Promise<void> => {
      for (const [text, tabs] of fields) {
        await page.keyboard.type(text)
        await press(...Array<string>(tabs).fill('Tab'))
      }
      await press('Control+Enter')
      await saved(page)
      await expect(page.getByText('missing or wrong')).toHaveCount(0)
    },
  }
}

const readers = (page: Page) => page.getByRole('complementary', { name: 'What readers will see' })
const begins = (page: Page, label: string) => expect(page.getByLabel(label).first()).toBeFocused()

test('a measure with its provision and a new document takes at most 25 keys beside its text', async () => {
  const page = await house.open('Ed', '/admin/new/measure')
  await begins(page, 'Title')
  const { enter, count } = keyboardOf(page)
  const fields = [
    ['Duty on glass', 1], ['US', 1], ['section 301', 1], ['CN', 3], ['All glass and glassware', 2],
    ['Order on glass', 1], ['A gazette', 1], ['US', 1], ['2025-11-04', 2], ['https://gazette.example/glass', 5],
    ['10', 1], ['2025-11-10', 0],
  ] as const
  await enter(fields)
  await expect(readers(page)).toContainText('“Order on glass” sets “Duty on glass” to 10 per cent from 10 November 2025.')
  await expect(readers(page).getByRole('heading', { name: 'Duty on glass, with this draft' })).toBeVisible()
  expect(count()).toBeLessThanOrEqual(25)
  await page.context().close()
})

test('a commitment with two positions and evidence takes at most 40 keys beside its text', async () => {
  const page = await house.open('Ed', '/admin/new/commitment')
  await begins(page, 'Title')
  const { enter, count } = keyboardOf(page)
  const fields = [
    ['Glass is bought', 1], ['CN is to buy glass.', 1], ['CN', 1], ['US', 1], ['2025-10-30-busan', 1], ['purchases', 3], ['All of it is bought.', 4],
    ['We shall buy glass.', 2], ['2025-10-30', 1], ['wh-fs-2025-11-01', 8],
    ['They shall buy glass.', 2], ['2025-10-30', 1], ['wh-fs-2025-11-01', 0],
  ] as const
  await enter(fields)
  await expect(readers(page).getByRole('table')).toContainText('They shall buy glass.')
  expect(count()).toBeLessThanOrEqual(40)
  await page.context().close()
})

test('what is missing is said in a summary that takes the keyboard, in the words of the field, and no warning blocks', async () => {
  const page = await house.open('Ed', '/admin/new/provision')
  await begins(page, 'Document')
  await page.getByLabel('Per cent').fill('245')
  await page.getByLabel('Per cent').press('Control+Enter')
  const summary = page.getByRole('group', { name: /things are missing or wrong/ })
  await expect(summary).toBeFocused()
  await expectAccessible(page)
  await expect(readers(page)).toContainText('245 per cent is more than 200.')
  await summary.getByRole('link', { name: 'Measure: Fill this in.' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Measure' })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Measure' })).toHaveAccessibleDescription(/Fill this in\./)
  await page.context().close()
})

test('a form saves itself, is there again after a reload, and keeps what was typed when the session has ended', async () => {
  const page = await house.open('Ed', '/admin/new/event')
  await begins(page, 'Title')
  await page.keyboard.type('Talks by the sea')
  await saved(page)
  await expect(page).toHaveURL(/\/admin\/changesets\/[\w-]+\/changes\/\d+$/)
  await page.reload()
  await expect(page.getByLabel('Title')).toHaveValue('Talks by the sea')
  await settled(page)
  await page.context().clearCookies()
  await page.getByLabel('Place').fill('A town')
  await expect(page.getByRole('status').filter({ hasText: 'Your session has ended.' })).toBeVisible()
  await expect(page.getByLabel('Place')).toHaveValue('A town')
  const asked = page.waitForEvent('dialog')
  const left = page.getByRole('link', { name: 'All changes of the draft' }).first().click()
  const dialog = await asked
  expect(dialog.message()).toContain('not saved yet')
  await dialog.dismiss()
  await left
  await expect(page.getByLabel('Place')).toHaveValue('A town')
  await page.context().close()
})

test('without scripts a form is sent and answered as a page', async () => {
  const page = await house.open('Ed', '/admin/new/coverage', { javaScriptEnabled: false })
  await page.getByLabel('Measure').fill('us-s122')
  await page.getByLabel('Looked at up to').fill('2026-01-01')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved\.$/ })).toBeVisible()
  await expect(page.getByLabel('Measure')).toHaveValue('us-s122')
  await expect(page.getByLabel('Looked at up to')).toHaveValue('2026-01-01')
  await page.context().close()
})

test('a record is found in its list, and retracted with a reason', async () => {
  const page = await house.open('Ed', '/admin/measures?q=fentanyl')
  const row = page.getByRole('row', { name: /us-ieepa-fentanyl/ })
  await row.getByRole('link', { name: 'Retract' }).click()
  await page.getByLabel('Why it is retracted').fill('It was entered twice.')
  await page.getByRole('button', { name: 'Retract it in the draft' }).click()
  await page.waitForURL(/\/admin\/changesets\/[\w-]+$/)
  await page.goto('/admin/measures?q=fentanyl')
  await expect(row.getByRole('link', { name: /, by Ed$/ })).toBeVisible()
  await page.context().close()
})

const PAGES = ['/admin/measures', '/admin/documents?q=order', '/admin/new/measure', '/admin/new/provision', '/admin/new/commitment', '/admin/new/position', '/admin/new/event', '/admin/new/document?act=correct&key=eo-14357', '/admin/new/measure?act=retract&key=us-s122']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`lists and forms in ${colorScheme} are accessible, wide and narrow`, async () => {
    test.setTimeout(300_000)
    const page = await house.open('Ed', '/admin', { colorScheme })
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of PAGES) {
        await page.goto(path)
        await settled(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} at ${width} px: no sideways scroll`).toBe(true)
        await (colorScheme === 'dark' ? expectLegible(page) : expectAccessible(page))
      }
    }
    await page.context().close()
  })
}
