import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Certainty, EntryKind } from '@/lib/domain/timeline/entries'
import type { EventMark } from '../marks'
import { textWidth } from '../text-width'
import type { PartySlot } from '../theme'
import { placeMarks, type MarkPlace } from './place-marks'

/** One mark of a lane: what stands on a day and rests on one document. */
export interface TimelineMark {
  readonly key: string
  readonly on: PlainDate
  readonly certainty: Certainty
  /** The page of the record or document; null where none is known. */
  readonly href: string | null
  /** All that the mark says, in a line. */
  readonly title: string
  /** A word or two beside the mark, empty where it has none. */
  readonly label: string
  /** Labels of more weight are the last to give way. */
  readonly weight: number
}

export interface TimelineLane {
  readonly kind: EntryKind
  readonly title: string
  readonly marks: readonly TimelineMark[]
}

/** The lanes of one economy, or those of what concerns several. */
export interface TimelineGroup {
  readonly key: string
  readonly title: string
  /** Null for what concerns several. */
  readonly party: PartySlot | null
  readonly lanes: readonly TimelineLane[]
}

/** A timeline over the days `[from, to]`, both included. */
export interface TimelineLanesInput {
  readonly groups: readonly TimelineGroup[]
  readonly from: PlainDate
  readonly to: PlainDate
  readonly knownOn: PlainDate
  /** Days marked by a line through all lanes. */
  readonly marks: readonly EventMark[]
  /** A list with the same entries stands beside it: marks leave the tab order, since the list has each link already. */
  readonly hasTwin?: boolean
}

export interface PlacedMark extends TimelineMark, MarkPlace {
  /** Epoch day. */
  readonly x: number
}

export interface PlacedLane extends Omit<TimelineLane, 'marks'> {
  readonly rows: number
  readonly marks: readonly PlacedMark[]
}

export interface TimelineLanesSeries {
  /** Epoch days of the left and right end; a day of air on either side keeps marks within. */
  readonly from: number
  readonly to: number
  /** Where what lies ahead begins, or null where all shown lies on one side of it. */
  readonly known: number | null
  readonly groups: readonly (Omit<TimelineGroup, 'lanes'> & { readonly lanes: readonly PlacedLane[] })[]
}

/** The narrowest lane in px: what has room there has room everywhere. */
export const LANE_WIDTH = 780
export const LABEL_SIZE = 11

/** Rows in which labels may spread before they give way; events are named, so they get more. */
const ROWS: Record<EntryKind, number> = { event: 5, announced: 2, enacted: 3, 'in-force': 3, due: 2 }

/** Places every mark of a timeline for lanes that are `width` px wide or wider. Pure. */
export const timelineLanesSeries = ({ groups, from, to, knownOn }: TimelineLanesInput, width = LANE_WIDTH): TimelineLanesSeries => {
  const air = Math.max(1, (epochDay(to) - epochDay(from)) * 0.01)
  const [start, end] = [epochDay(from) - air, epochDay(to) + air]
  const known = epochDay(knownOn) + 0.5
  const laneOf = ({ kind, title, marks }: TimelineLane): PlacedLane => {
    const wishes = marks.map(({ on, label, weight }) => ({
      x: ((epochDay(on) - start) / (end - start)) * width,
      labelWidth: label === '' ? 0 : textWidth(label, LABEL_SIZE, weight > 0),
      weight,
    }))
    const places = placeMarks(wishes, width, ROWS[kind])
    const placed = marks.flatMap((mark, index): PlacedMark[] => {
      const place = places[index]
      return place === undefined ? [] : [{ ...mark, ...place, x: epochDay(mark.on) }]
    })
    return { kind, title, marks: placed, rows: Math.max(1, ...placed.map(({ row }) => row + 1)) }
  }
  return {
    from: start,
    to: end,
    known: known > start && known < end ? known : null,
    groups: groups.map((group) => ({ ...group, lanes: group.lanes.map(laneOf) })),
  }
}
