import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { browserArguments } from './e2e/browser-check'
import { freePort } from './lib/launch/free-port'

// Playwright reads this file once more in every worker: what is found or chosen here is handed on.
const port = (process.env['E2E_PORT'] ??= String(await freePort(null)))
const executablePath = (process.env['PLAYWRIGHT_CHROMIUM'] = await findBrowser())
const zone = process.env['E2E_ZONE']
const report = process.env['E2E_REPORT']

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    ...(zone ? { timezoneId: zone } : {}),
    screenshot: 'only-on-failure',
    // A trace of every test costs a third of its time; run one test with --trace on to see what happened.
    trace: 'off',
    launchOptions: { executablePath, args: [...browserArguments] },
  },
})
