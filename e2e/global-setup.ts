import type { FullConfig } from '@playwright/test'
import { startServer } from './server'

/** Starts the server for all tests of a run; gives what stops it. */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const { baseURL, timezoneId } = config.projects[0]?.use ?? {}
  return startServer(Number(new URL(baseURL ?? '').port), timezoneId)
}
