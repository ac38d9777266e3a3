import { ok, type Result } from '@/lib/domain/result'
import { isSameKind } from '@/lib/domain/series/same-kind'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { frozenParams, keptClocks } from '@/lib/queries/clock-params'
import type { RawParameters } from '@/lib/queries/parameters'
import { series } from '@/lib/queries/series/series'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'
import { oneSeriesFigures, type OneSeriesPage } from '../series'

/** Reads the page of one series as known by its clocks. */
export const readOneSeries = async (clock: Clock, id: string, raw: RawParameters): Promise<Result<OneSeriesPage>> => {
  const asked = await ask(series, raw, clock, id)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  const shown = frame.world.series.find((one) => one.series.id === id)
  if (shown === undefined) throw new Error(`series ${id} was resolved and is not in the world`)
  return ok({ query, frame, shown, alike: frame.world.series.filter((one) => isSameKind(one.series, shown.series)) })
}

/** The page of one series by its figures. */
export const oneSeriesFigurePage = (page: OneSeriesPage): FigurePage => {
  const { id, title } = page.shown.series
  const params = keptClocks(page.frame)
  const { knownOn, edition } = page.frame.clocks
  const address = {
    page: `series/${id}`,
    path: paths.oneSeries(id),
    title,
    params,
    frozen: frozenParams(params, { knownOn, edition }),
    stamp: stampOf({ on: null, knownOn, edition }),
  }
  return { address, figures: oneSeriesFigures(page, keepOf(params)) }
}

export const readOneSeriesFigures: ReadFigurePage = async (clock, id, raw) => {
  const page = await readOneSeries(clock, id, raw)
  return page.ok ? ok(oneSeriesFigurePage(page.value)) : page
}
