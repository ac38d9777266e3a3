import { ok } from '@/lib/domain/result'
import { paths } from '@/lib/paths'
import { echoed } from '../ask'
import type { Read } from '../read'
import { notFound } from '../resolve'
import { DocumentAnswer, DocumentParameters, type DocumentQuery } from './contract'
import { restsOn } from './rests-on'

/** One document with all that is kept of it, and everything that rests on it. */
export const document: Read<typeof DocumentParameters, DocumentQuery, DocumentAnswer> = {
  parameters: DocumentParameters,
  answerSchema: DocumentAnswer,
  resolve: (_params, frame, id) =>
    frame.world.documents.has(id)
      ? ok({ id, ...echoed(frame) })
      : notFound(frame, 'document', id, [...frame.world.documents.keys()]),
  answer: async (query, frame) => {
    const found = frame.world.documents.get(query.id)
    if (found === undefined) throw new Error(`document ${query.id} was resolved and is not in the world`)
    return { query, document: { ...found, href: paths.source(found.id) }, restsOnIt: await restsOn(frame, found.id) }
  },
}
