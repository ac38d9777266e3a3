import { paths, type UrlParams } from '@/lib/paths'
import type { PlainDate } from '@/lib/domain/plain-date'

/** The document on which the step of a day rests: Enter follows it, the tooltip names it. */
export interface PointDocument {
  readonly on: PlainDate
  readonly documentId: string
  readonly name: string
}

/** The documents of a day; the first is the one that Enter follows. */
export const documentsOn = (documents: readonly PointDocument[], day: PlainDate): PointDocument[] =>
  documents.filter(
    (one, index) =>
      one.on === day && documents.findIndex((other) => other.on === day && other.documentId === one.documentId) === index,
  )

/** Where a point of that day leads to, or null when no document is known for it. */
export const hrefOn = (documents: readonly PointDocument[], day: PlainDate, keep: UrlParams): string | null => {
  const [first] = documentsOn(documents, day)
  return first === undefined ? null : paths.source(first.documentId, keep)
}
