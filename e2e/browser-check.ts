import { chromium } from '@playwright/test'

/** The arguments with which every browser of ours starts: it talks to nobody but our server. */
export const browserArguments: readonly string[] = [
  // Chromium's sandbox refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether that browser runs here and shows a page: one whose libraries are missing does not. */
export const isUsable = async (executablePath: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserArguments], timeout: 30_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('<p>shown</p>')
      return (await page.textContent('p')) === 'shown'
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}
