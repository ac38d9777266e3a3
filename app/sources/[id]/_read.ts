import { ok, type Result } from '@/lib/domain/result'
import { systemClock } from '@/lib/platform/clock'
import { ask, type Asked } from '@/lib/queries/ask'
import type { DocumentAnswer, DocumentQuery } from '@/lib/queries/documents/contract'
import { document } from '@/lib/queries/documents/document'
import { documentPage } from '@/lib/queries/documents/document-page'
import { pageParameters } from '@/lib/queries/parameters'

/** All that the page of a document shows. */
export interface SourcePage extends Asked<DocumentQuery> {
  readonly answer: DocumentAnswer
}

/** Reads the document that the address names, with what rests on it as known by its clocks. */
export const readSourcePage = async ({ params, searchParams }: PageProps<'/sources/[id]'>): Promise<Result<SourcePage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  const asked = await ask(documentPage, pageParameters(given), systemClock, id)
  if (!asked.ok) return asked
  const { query, frame } = asked.value
  return ok({ query, frame, answer: await document.answer(query, frame) })
}
