import type { Result } from '@/lib/domain/result'
import { ok } from '@/lib/domain/result'
import { echoed, type Frame } from '../ask'
import type { Read } from '../read'
import { compareAnswer } from './compare-answer'
import { compareEvent } from './compare-event'
import { frameOf, type EventFrame } from './compare-page'
import { readCompareState, type CompareParams, type CompareState } from './compare-url'
import { CompareAnswer, CompareParameters, type CompareQuery } from './contract'

interface Placed {
  readonly event: EventFrame
  readonly state: CompareState
}

const place = (frame: Frame, eventId: string, params: CompareParams): Result<Placed> => {
  const event = frameOf(frame.world, eventId)
  if (!event.ok) return event
  const state = readCompareState(params, event.value, frame.now)
  return state.ok ? ok({ event: event.value, state: state.value }) : state
}

/** What two economies charged each other before and after an event, and what stood on the calendar between. */
export const compare: Read<typeof CompareParameters, CompareQuery, CompareAnswer> = {
  parameters: CompareParameters,
  answerSchema: CompareAnswer,
  resolve: (params, frame, id) => {
    const placed = place(frame, id, params)
    if (!placed.ok) return placed
    const { before, after } = placed.value.state
    return ok({ event: id, before, after, ...echoed(frame) })
  },
  answer: (query, frame) => {
    const { event, before, after, knownOn } = query
    const placed = place(frame, event, { before, after, knownOn, edition: String(query.edition) })
    if (!placed.ok) throw new Error(`event ${event} was resolved and is refused now: ${placed.message}`)
    return compareAnswer(compareEvent(frame.world, placed.value.event, placed.value.state), query, frame.world)
  },
}
