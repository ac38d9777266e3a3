import type { Result } from '@/lib/domain/result'
import { readOneSeries } from '@/lib/figures/pages/one-series'
import type { OneSeriesPage } from '@/lib/figures/series'
import { systemClock } from '@/lib/platform/clock'
import { pageParameters } from '@/lib/queries/parameters'

export type { OneSeriesPage } from '@/lib/figures/series'

/** Reads the series that the address names, as known by its clocks. */
export const readSeriesPage = async ({ params, searchParams }: PageProps<'/series/[id]'>): Promise<Result<OneSeriesPage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  return readOneSeries(systemClock, id, pageParameters(given))
}
