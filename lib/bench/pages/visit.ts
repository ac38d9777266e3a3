import type { Browser } from '@playwright/test'

/** What one visit with nothing kept in the browser took. */
export interface Visit {
  /** Bytes on the wire, headers included. */
  readonly total: number
  readonly scripts: number
  readonly requests: number
  /** Milliseconds to the largest paint. */
  readonly largestPaint: number
  /** The sum of what jumped, by the definition of the layout-shift entries. */
  readonly shift: number
}

interface Painted {
  readonly largestPaint: number
  readonly shift: number
}

/** Runs in the page: what the browser has noted of its painting so far. */
const painted = (): Promise<Painted> =>
  new Promise((resolve) => {
    const seen = { largestPaint: 0, shift: 0 }
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largestPaint = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(seen), 200)
  })

/** Opens a page in a browser that has seen nothing of us, and waits until it asks for nothing more. */
export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } })
  try {
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    const isScript = new Map<string, boolean>()
    const sizes: { id: string; bytes: number }[] = []
    network.on('Network.responseReceived', ({ requestId, type }) => isScript.set(requestId, type === 'Script'))
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.push({ id: requestId, bytes: encodedDataLength }))
    await network.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    const { largestPaint, shift } = await page.evaluate(painted)
    const sum = (counts: (id: string) => boolean) => sizes.filter(({ id }) => counts(id)).reduce((all, { bytes }) => all + bytes, 0)
    return { total: sum(() => true), scripts: sum((id) => isScript.get(id) === true), requests: sizes.length, largestPaint, shift }
  } finally {
    await context.close()
  }
}
