import type { Result } from '@/lib/domain/result'
import type { MeasurePage } from '@/lib/figures/measure'
import { readMeasure } from '@/lib/figures/pages/measure'
import { systemClock } from '@/lib/platform/clock'
import { pageParameters } from '@/lib/queries/parameters'

export type { MeasurePage } from '@/lib/figures/measure'

/** Reads the measure that the address names, as known by its clocks. */
export const readMeasurePage = async ({ params, searchParams }: PageProps<'/measures/[id]'>): Promise<Result<MeasurePage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  return readMeasure(systemClock, id, pageParameters(given))
}
