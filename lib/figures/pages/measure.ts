import { ok, type Result } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask, askOf, type Asked } from '@/lib/queries/ask'
import { clockParams, frozenParams } from '@/lib/queries/clock-params'
import type { MeasureQuery } from '@/lib/queries/measures/detail-contract'
import { measure } from '@/lib/queries/measures/measure'
import { measureDetail } from '@/lib/queries/measures/measure-detail'
import type { RawParameters } from '@/lib/queries/parameters'
import type { Reading } from '@/lib/queries/reading'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'
import { measureFigures, type MeasurePage } from '../measure'

const pageOf = (asked: Result<Asked<MeasureQuery>>, id: string): Result<MeasurePage> => {
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const known = frame.world.measures.find((one) => one.measure.id === id)
  if (known === undefined) throw new Error(`measure ${id} was resolved and is not in the world`)
  return ok({ query, frame, known, detail: measureDetail(known, query, frame) })
}

/** Reads the page of a measure as known by its clocks. */
export const readMeasure = async (clock: Clock, id: string, raw: RawParameters): Promise<Result<MeasurePage>> =>
  pageOf(await ask(measure, raw, clock, id), id)

/** As {@link readMeasure}, of a connection that is given. */
export const readMeasureOf = async (reading: Reading, id: string, raw: RawParameters): Promise<Result<MeasurePage>> =>
  pageOf(await askOf(reading, measure, raw, id), id)

/** The page of a measure by its figures. */
export const measureFigurePage = (page: MeasurePage): FigurePage => {
  const { id, title } = page.known.measure
  const params = clockParams(page.frame)
  const address = {
    page: `measures/${id}`,
    path: paths.measure(id),
    title,
    params,
    frozen: frozenParams(params, page.frame.clocks),
    stamp: stampOf(page.frame.clocks),
  }
  return { address, figures: measureFigures(page, keepOf(params)) }
}

export const readMeasureFigures: ReadFigurePage = async (clock, id, raw) => {
  const page = await readMeasure(clock, id, raw)
  return page.ok ? ok(measureFigurePage(page.value)) : page
}
