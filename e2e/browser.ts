import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installDebianChromium, installPlaywrightChromium, installSparticuz } from './browser-install'
import { isUsable } from './browser-check'

const systemPaths = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

type Way = () => Promise<string | null> | string | null

// What is there comes before what must be fetched, and what npm has before what needs other hosts.
const ways: readonly Way[] = [
  () => chromium.executablePath(),
  ...systemPaths.map((path): Way => () => path),
  installSparticuz,
  installDebianChromium,
  installPlaywrightChromium,
]

/**
 * Finds a Chromium that runs here, or brings one.
 *
 * @returns the path of its program
 * @throws when PLAYWRIGHT_CHROMIUM names none, or none is to be had
 */
export const findBrowser = async (): Promise<string> => {
  const given = process.env['PLAYWRIGHT_CHROMIUM']
  if (given) {
    if (await isUsable(given)) return given
    throw new Error(`PLAYWRIGHT_CHROMIUM=${given}: expected the path of a Chromium or Chrome that runs here`)
  }
  for (const way of ways) {
    const path = await way()
    if (path !== null && existsSync(path) && (await isUsable(path))) return path
  }
  throw new Error(
    'The end-to-end tests need a Chromium, and none could be found or installed: ' +
      'install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to the path of one',
  )
}
