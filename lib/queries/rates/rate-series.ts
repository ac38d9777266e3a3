import { resolveDay } from '@/lib/domain/clocks'
import type { PlainDate } from '@/lib/domain/plain-date'
import { ok } from '@/lib/domain/result'
import { allOf } from '../all-of'
import { echoed } from '../ask'
import { inListOrder } from '../measures/in-order'
import type { Read } from '../read'
import { inOrder, resolvePair } from '../resolve'
import { measuresOf } from '../world'
import { ratePoints } from './rate-points'
import { rateSeriesTable } from './rate-series-table'
import { RateSeriesAnswer, RateSeriesParameters, type RateSeriesQuery } from './series-contract'

/** How the country-wide additional duty of one economy on another changes over a span of days. */
export const rateSeries: Read<typeof RateSeriesParameters, RateSeriesQuery, RateSeriesAnswer> = {
  parameters: RateSeriesParameters,
  answerSchema: RateSeriesAnswer,
  table: rateSeriesTable,
  resolve: (params, frame) => {
    const pair = resolvePair(frame, params.imposedBy, params.target)
    if (!pair.ok) return pair
    const { today } = frame.now
    const days = allOf<{ from: PlainDate; to: PlainDate }>({
      from: resolveDay('from', params.from, today),
      to: resolveDay('to', params.to, today),
    })
    if (!days.ok) return days
    const span = inOrder(days.value)
    return span.ok ? ok({ ...pair.value, ...span.value, by: params.by ?? null, ...echoed(frame) }) : span
  },
  answer: (query, { world }) => {
    const measures = measuresOf(world, query.imposedBy, query.target).sort((a, b) => inListOrder(a.measure, b.measure))
    return { query, points: ratePoints(measures, query, world) }
  },
}
