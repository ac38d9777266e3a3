import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../../e2e/browser'
import { browserArguments } from '../../../e2e/browser-check'
import type { Launch } from '../../launch/bootstrap.mjs'
import { paths } from '../../paths'
import { startBare, startChild } from '../child'
import { figure, median, spread } from '../numbers'
import { against, columns, print, type Goal } from '../report'
import { visit, type Visit } from './visit'

const VISITS = 5
const KB = 1_000

const LIMITS: Readonly<Record<string, { readonly scripts: Goal; readonly requests: Goal; readonly shift: Goal }>> = {
  home: { scripts: { atMost: 230 }, requests: { atMost: 25 }, shift: { atMost: 0.05 } },
  compare: { scripts: { atMost: 250 }, requests: { atMost: 25 }, shift: { atMost: 0.05 } },
}

const visitOften = async (browser: Browser, url: string): Promise<Visit[]> => {
  // The first one fills what the server keeps.
  await visit(browser, url)
  const visits: Visit[] = []
  for (let run = 0; run < VISITS; run += 1) visits.push(await visit(browser, url))
  return visits
}

const middle = (visits: readonly Visit[], of: (one: Visit) => number): number => median(visits.map(of))

/** What home and compare transfer and when they are painted, against a page of a few words, in a real Chromium. */
export const benchPages = async (launch: Launch, databaseUrl: string): Promise<void> => {
  const app = await startChild(launch, 'app.ts', ['kept', databaseUrl])
  const bare = await startBare(launch, Buffer.from('<!doctype html><title>Bare</title><p>A page of a few words'))
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] })
  launch.lifetime.onEnd(() => browser.close())
  // Where the address is not canonical, what it leads to.
  const { url: compare } = await fetch(`${app.origin}${paths.compareFeatured()}`)
  const seen = {
    home: await visitOften(browser, `${app.origin}${paths.home()}`),
    compare: await visitOften(browser, compare),
    'a page of a few words': await visitOften(browser, `${bare.origin}/`),
  }
  print(
    ...columns([
      [`${VISITS} visits with nothing kept, 1350 x 940`, 'KB', 'KB of JavaScript', 'requests', 'LCP ms (min..max)'],
      ...Object.entries(seen).map(([name, visits]) => [
        name,
        figure(middle(visits, ({ total }) => total) / KB),
        figure(middle(visits, ({ scripts }) => scripts) / KB),
        String(middle(visits, ({ requests }) => requests)),
        spread(visits.map(({ largestPaint }) => largestPaint)),
      ]),
    ]),
  )
  for (const [name, visits] of Object.entries(seen)) {
    const limits = LIMITS[name]
    if (limits === undefined) continue
    print(
      against(`${name}, JavaScript`, middle(visits, ({ scripts }) => scripts) / KB, 'KB', limits.scripts),
      against(`${name}, requests`, middle(visits, ({ requests }) => requests), '', limits.requests),
      against(`${name}, layout shift`, middle(visits, ({ shift }) => shift), '', limits.shift),
    )
  }
  await browser.close()
  await app.stop()
  await bare.stop()
}
