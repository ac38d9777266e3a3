import { documentName } from '@/lib/domain/format/document-name'
import { ok, type Result } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { clockParams, frozenParams } from '@/lib/queries/clock-params'
import { document } from '@/lib/queries/documents/document'
import { documentPage } from '@/lib/queries/documents/document-page'
import type { RawParameters } from '@/lib/queries/parameters'
import { keepOf, stampOf, type FigurePage, type ReadFigurePage } from '../figure-page'
import { sourceFigures, type SourcePage } from '../source'

/** Reads the page of a document, with what rests on it as known by its clocks. */
export const readSource = async (clock: Clock, id: string, raw: RawParameters): Promise<Result<SourcePage>> => {
  const asked = await ask(documentPage, raw, clock, id)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  return ok({ query, frame, answer: await document.answer(query, frame) })
}

/** The page of a document by its figures. */
export const sourceFigurePage = (page: SourcePage): FigurePage => {
  const { document: shown } = page.answer
  const params = clockParams(page.frame)
  const address = {
    page: `sources/${shown.id}`,
    path: paths.source(shown.id),
    title: documentName(shown),
    params,
    frozen: frozenParams(params, page.frame.clocks),
    stamp: stampOf(page.frame.clocks),
  }
  return { address, figures: sourceFigures(page, keepOf(params)) }
}

export const readSourceFigures: ReadFigurePage = async (clock, id, raw) => {
  const page = await readSource(clock, id, raw)
  return page.ok ? ok(sourceFigurePage(page.value)) : page
}
