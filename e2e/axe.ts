import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** Brings axe into a page and its frames, once a load: it is half a megabyte, and most pages are looked at twice. */
const bringAxe = async (page: Page): Promise<void> => {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => 'axe' in window)) continue
    await frame.evaluate(axe.source)
    await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] }))
  }
}

/**
 * Runs axe over the page and expects it to find nothing of any impact. What it did not object to it need not list: to name
 * every element of a long page takes longer than to look at it.
 */
const expectNothing = async (page: Page, which: RunOptions): Promise<void> => {
  await bringAxe(page)
  const options: RunOptions = { resultTypes: ['violations'], ...which }
  const violations = await page.evaluate(async (given) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, given)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, options)
  expect(violations).toEqual([])
}

/** Runs all rules of axe over the page. */
export const expectAccessible = (page: Page): Promise<void> => expectNothing(page, {})

/** Expects every text to stand out from its ground: all that another colour scheme can change of a page that is accessible. */
export const expectLegible = (page: Page): Promise<void> => expectNothing(page, { runOnly: ['color-contrast', 'link-in-text-block'] })

/** How far things moved by themselves while a page was shown, and what did. */
export interface LayoutShift {
  readonly value: number
  readonly moved: readonly string[]
}

/** Starts to add up layout shifts; call it before the first navigation. */
export const watchLayoutShift = async (page: Page): Promise<() => Promise<LayoutShift>> => {
  await page.addInitScript(() => {
    interface Entry { readonly value: number; readonly hadRecentInput: boolean; readonly sources: readonly { readonly node: Node | null }[] }
    const holder = window as unknown as { layoutShift: { value: number; moved: string[] } }
    holder.layoutShift = { value: 0, moved: [] }
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : `text "${node?.textContent?.slice(0, 40)}"`
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as Entry[]) {
        if (hadRecentInput) continue
        holder.layoutShift.value += value
        holder.layoutShift.moved.push(`${value.toFixed(3)}: ${sources.map(({ node }) => nameOf(node)).join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { layoutShift: LayoutShift }).layoutShift)
}
