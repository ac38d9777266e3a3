import { compareDays } from '@/lib/domain/plain-date'
import type { DocumentRecord } from '@/lib/domain/record/document'
import { holdsWords } from '../holds-words'
import type { World } from '../world'
import { THIRD_PARTY, type SourcesQuery } from './sources-query'

const textOf = ({ id, title, citation, publisher }: DocumentRecord): string => [id, title, citation ?? '', publisher].join(' ')

const isAsked = (document: DocumentRecord, { q, side, kind, checked }: SourcesQuery): boolean =>
  (side === null || (document.publisherSide ?? THIRD_PARTY) === side) &&
  (kind === null || document.kind === kind) &&
  (checked === null || document.verification === checked) &&
  (q === null || holdsWords(textOf(document), q))

/** The documents that a query asks for, by the first day on which they were public; those of one day go by id. */
export const listSources = ({ documents }: Pick<World, 'documents'>, query: SourcesQuery): DocumentRecord[] => {
  const direction = query.sort === 'oldest' ? 1 : -1
  return [...documents.values()]
    .filter((document) => isAsked(document, query))
    .sort((a, b) => direction * compareDays(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1))
}

/** How many documents there would be with one filter set otherwise and the others as they are. */
export const countSources = (world: Pick<World, 'documents'>, query: SourcesQuery, change: Partial<SourcesQuery>): number =>
  listSources(world, { ...query, ...change }).length
