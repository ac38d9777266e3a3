import { pairOf } from '@/lib/domain/compare/pair'
import { paths, type UrlParams } from '@/lib/paths'
import type { DocumentedEntry } from '@/lib/queries/timeline/list-timeline'

/** The page of an entry: of its measure, of the event's comparison, else of its document; null where none is known. */
export const entryHref = ({ entry, documents }: DocumentedEntry, keep: UrlParams): string | null => {
  if (!('event' in entry)) return paths.measure(entry.measure.id, keep)
  if (pairOf(entry.event) !== null) return paths.compare(entry.event.id, keep)
  const [document] = documents
  return document === undefined ? null : paths.source(document.id, keep)
}
