import { systemClock } from '@/lib/platform/clock'
import { ask, type Asked } from '@/lib/queries/ask'
import type { MeasureAnswer, MeasureQuery } from '@/lib/queries/measures/detail-contract'
import { measure } from '@/lib/queries/measures/measure'
import { measureDetail } from '@/lib/queries/measures/measure-detail'
import { pageParameters } from '@/lib/queries/parameters'
import type { WorldMeasure } from '@/lib/queries/world'
import { ok, type Result } from '@/lib/domain/result'

/** All that the page of a measure shows. */
export interface MeasurePage extends Asked<MeasureQuery> {
  readonly known: WorldMeasure
  readonly detail: MeasureAnswer
}

/** Reads the measure that the address names, as known by its clocks. */
export const readMeasurePage = async ({ params, searchParams }: PageProps<'/measures/[id]'>): Promise<Result<MeasurePage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  const asked = await ask(measure, pageParameters(given), systemClock, id)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const known = frame.world.measures.find((one) => one.measure.id === id)
  if (known === undefined) throw new Error(`measure ${id} was resolved and is not in the world`)
  return ok({ query, frame, known, detail: measureDetail(known, query, frame) })
}
