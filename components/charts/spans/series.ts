import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Tone } from '@/lib/words/tone'
import type { EventMark } from '../marks'

/** A stretch of days `[from, to)` of one lane; `to: null` goes on beyond the days drawn. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly tone: Tone
  /** Not established, or only spoken of: hatched, with a broken frame. */
  readonly open: boolean
  readonly sign: string
  readonly label: string
}

/** A day marked in one lane only, such as a deadline. */
export interface Tick {
  readonly on: PlainDate
  readonly label: string
}

export interface SpanLane {
  readonly key: string
  readonly title: string
  readonly href: string
  readonly summary: string
  readonly spans: readonly Span[]
  readonly ticks: readonly Tick[]
}

/** Lanes over the days `[from, to)`: those to be seen at once, and those that a summary folds away. */
export interface SpansInput {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly lanes: readonly SpanLane[]
  readonly folded: readonly SpanLane[]
  /** What the folded lanes are, with their number. */
  readonly foldedTitle: string
  readonly marks: readonly EventMark[]
}

export interface SpanBar extends Omit<Span, 'from' | 'to'> {
  readonly from: number
  readonly to: number
}

/** The bars of a lane within the days drawn, in epoch days. Pure. */
export const barsOf = ({ spans }: SpanLane, from: number, to: number): SpanBar[] =>
  spans.flatMap(({ from: start, to: end, ...span }) => {
    const bar = { ...span, from: Math.max(epochDay(start), from), to: Math.min(end === null ? to : epochDay(end), to) }
    return bar.to > bar.from ? [bar] : []
  })
