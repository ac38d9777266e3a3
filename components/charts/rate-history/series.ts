import { formatDate } from '@/lib/domain/format/date'
import { toCoordinate } from '@/lib/domain/format/number'
import type { Provision } from '@/lib/domain/measure/provision'
import type { LegalState, RatePeriod, RateState } from '@/lib/domain/measure/rate-period'
import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import type { Rate } from '@/lib/domain/rate'
import { paths, type UrlParams } from '@/lib/paths'
import { historyWords } from '@/lib/words/history'
import type { EventMark } from '../marks'
import type { StopPoint } from '../stop'
import type { PartySlot } from '../theme'

/** One measure over the days `[from, to)`; what has no size leaves a gap. */
export interface RateHistoryInput {
  readonly periods: readonly RatePeriod[]
  readonly provisions: readonly Provision[]
  readonly party: PartySlot
  readonly from: PlainDate
  readonly to: PlainDate
  readonly marks: readonly EventMark[]
  /** Short names of documents by id. */
  readonly documentNames: Readonly<Record<string, string>>
  /** The clocks that links to documents carry on. */
  readonly keep?: UrlParams
}

/** A rate period within the days drawn. `y` is the rate in force, or the one that would apply; null where it has no size. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly state: RateState
  readonly legalState: LegalState
  readonly y: number | null
  readonly label: string
}

/** A law that was public before it applied: from the day of its publication to its first day. */
export interface Wait {
  readonly from: number
  readonly to: number
  readonly y: number
}

export interface RateHistorySeries {
  readonly blocks: readonly Block[]
  readonly points: readonly StopPoint[]
  readonly announced: readonly StopPoint[]
  readonly waits: readonly Wait[]
  readonly party: PartySlot
  readonly from: number
  readonly to: number
  readonly max: number
  readonly marks: readonly EventMark[]
}

const sizeOf = (rate: Rate | null): number | null =>
  rate === null ? 0 : rate.kind === 'ad-valorem' || rate.kind === 'ceiling' ? toCoordinate(rate.pct) : null

const blocksOf = ({ periods, from, to }: RateHistoryInput): Block[] =>
  periods
    .filter((period) => period.from < to && (period.to === null || period.to > from))
    .map((period) => ({
      from: epochDay(period.from > from ? period.from : from),
      to: epochDay(period.to !== null && period.to < to ? period.to : to),
      state: period.state,
      legalState: period.legalState,
      y: sizeOf(period.rate),
      label: historyWords.state(period),
    }))

/** Corners of one block: its start carries the stop, its end closes the line so that each state keeps its own style. */
const cornersOf = (block: Block, index: number, { periods, provisions, documentNames, from, keep = {} }: RateHistoryInput): StopPoint[] => {
  const period = periods.filter((one) => one.to === null || one.to > from)[index]
  const provision = provisions.find(({ id }) => id === period?.provisionId)
  const name = provision === undefined ? undefined : documentNames[provision.documentId]
  const y = block.y ?? Number.NaN
  const stop = {
    title: period === undefined ? '' : formatDate(period.from),
    lines: [block.label, ...(name === undefined ? [] : [name])],
    href: provision === undefined ? null : paths.source(provision.documentId, keep),
  }
  return [
    { x: block.from, y, stop },
    { x: block.to, y, stop: null },
  ]
}

const announcedOf = ({ provisions, from, to, documentNames, keep = {} }: RateHistoryInput): StopPoint[] =>
  provisions
    .filter(({ standing, publishedOn }) => standing === 'announced' && publishedOn >= from && publishedOn < to)
    .map((provision) => ({
      x: epochDay(provision.publishedOn),
      y: sizeOf(provision.rate) ?? 0,
      stop: {
        title: formatDate(provision.publishedOn),
        lines: [historyWords.announced(provision), documentNames[provision.documentId] ?? provision.documentId],
        href: paths.source(provision.documentId, keep),
      },
    }))

const waitsOf = ({ provisions, from, to }: RateHistoryInput): Wait[] =>
  provisions.flatMap((provision): Wait[] => {
    const { standing, act, publishedOn, from: first, rate } = provision
    const y = sizeOf(rate)
    if (standing !== 'enacted' || act !== 'set' || first === null || y === null) return []
    if (first <= publishedOn || publishedOn < from || first > to) return []
    return [{ from: epochDay(publishedOn), to: epochDay(first), y }]
  })

/** What the history of one measure is drawn from. Pure. */
export const rateHistorySeries = (input: RateHistoryInput): RateHistorySeries => {
  const blocks = blocksOf(input)
  const announced = announcedOf(input)
  return {
    blocks,
    points: blocks.flatMap((block, index) => cornersOf(block, index, input)),
    announced,
    waits: waitsOf(input),
    party: input.party,
    from: epochDay(input.from),
    to: epochDay(input.to),
    max: Math.max(0, ...blocks.map(({ y }) => y ?? 0), ...announced.map(({ y }) => y)),
    marks: input.marks,
  }
}
