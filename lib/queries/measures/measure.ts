import { ok } from '@/lib/domain/result'
import { echoed } from '../ask'
import type { Read } from '../read'
import { notFound } from '../resolve'
import type { World, WorldMeasure } from '../world'
import { MeasureAnswer, MeasureParameters, type MeasureQuery } from './detail-contract'
import { measureDetail } from './measure-detail'

const find = ({ measures }: World, id: string): WorldMeasure | undefined =>
  measures.find((known) => known.measure.id === id)

/** One measure with its whole timeline, what each document did to it, and what was known of it when. */
export const measure: Read<typeof MeasureParameters, MeasureQuery, MeasureAnswer> = {
  parameters: MeasureParameters,
  answerSchema: MeasureAnswer,
  resolve: (_params, frame, id) =>
    find(frame.world, id) === undefined
      ? notFound(frame, 'measure', id, frame.world.measures.map((known) => known.measure.id))
      : ok({ id, on: frame.clocks.on, ...echoed(frame) }),
  answer: (query, frame) => {
    const known = find(frame.world, query.id)
    if (known === undefined) throw new Error(`measure ${query.id} was resolved and is not in the world`)
    return measureDetail(known, query, frame)
  },
}
