import { ok } from '@/lib/domain/result'
import { echoed, looksFromNow } from '../ask'
import { documentBriefs } from '../contract/document-briefs'
import type { Read } from '../read'
import { notFound } from '../resolve'
import type { World, WorldSeries } from '../world'
import { SeriesAnswer, SeriesParameters, type SeriesQuery } from './contract'
import { seriesEntry } from './series-entry'
import { seriesTable } from './series-table'

const find = (world: World, id: string): WorldSeries | undefined => world.series.find(({ series }) => series.id === id)

/** One published average with its method and its points, each with the document that gives it. */
export const series: Read<typeof SeriesParameters, SeriesQuery, SeriesAnswer> = {
  parameters: SeriesParameters,
  answerSchema: SeriesAnswer,
  table: seriesTable,
  resolve: (_params, frame, id) =>
    find(frame.world, id) === undefined
      ? notFound(frame, 'series', id, frame.world.series.map((one) => one.series.id))
      : ok({ id, ...echoed(frame) }),
  answer: (query, frame) => {
    const found = find(frame.world, query.id)
    if (found === undefined) throw new Error(`series ${query.id} was resolved and is not in the world`)
    const withNotes = looksFromNow(frame)
    return {
      query,
      series: seriesEntry(found),
      points: found.points.flatMap(({ on, value, documentId, note }) =>
        documentBriefs([documentId], frame.world).map((document) => ({ on, value, document, note: withNotes ? note : null })),
      ),
    }
  },
}
