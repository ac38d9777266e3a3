import { ok, type Result } from '@/lib/domain/result'
import { isSameKind } from '@/lib/domain/series/same-kind'
import { systemClock } from '@/lib/platform/clock'
import { ask, type Asked } from '@/lib/queries/ask'
import { pageParameters } from '@/lib/queries/parameters'
import type { SeriesQuery } from '@/lib/queries/series/contract'
import { series } from '@/lib/queries/series/series'
import type { WorldSeries } from '@/lib/queries/world'

/** All that the page of one series shows. */
export interface OneSeriesPage extends Asked<SeriesQuery> {
  readonly shown: WorldSeries
  /** The series of the same direction and quantity, this one among them. */
  readonly alike: readonly WorldSeries[]
}

/** Reads the series that the address names, as known by its clocks. */
export const readSeriesPage = async ({ params, searchParams }: PageProps<'/series/[id]'>): Promise<Result<OneSeriesPage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  const asked = await ask(series, pageParameters(given), systemClock, id)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const shown = frame.world.series.find((one) => one.series.id === id)
  if (shown === undefined) throw new Error(`series ${id} was resolved and is not in the world`)
  const alike = frame.world.series.filter((one) => isSameKind(one.series, shown.series))
  return ok({ query, frame, shown, alike })
}
