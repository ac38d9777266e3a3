import { systemClock } from '@/lib/platform/clock'
import { urlParameters } from '@/lib/queries/parameters'
import { readFigurePage } from '../find-figure'
import type { FigurePage } from '../figure-page'

/** The address that files name in tests. */
export const ORIGIN = 'https://parley.test'

/** The page at an address such as `commitments/some-id?on=2026-01-01`, by its figures. */
export const pageAt = async (address: string): Promise<FigurePage> => {
  const url = new URL(`/${address}`, ORIGIN)
  const page = await readFigurePage(systemClock, url.pathname.split('/').filter((part) => part !== ''), urlParameters(url.searchParams))
  if (!page.ok) throw new Error(`${address}: ${page.message}`)
  return page.value
}
