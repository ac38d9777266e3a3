import type { DecimalText } from '../decimal-text'
import type { PlainDate } from '../plain-date'
import type { Delivery } from './delivery'
import type { Evidence } from './evidence'

/** Something to be done or bought by a day; a state to be kept; or a matter on the table that nobody undertook. */
export const COMMITMENT_KINDS = ['delivery', 'restraint', 'matter'] as const
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number]

/** Whether an outsider can establish what became of it. Set at entry. */
export const VERIFIABILITIES = ['verifiable', 'partly', 'not'] as const
export type Verifiability = (typeof VERIFIABILITIES)[number]

/** One undertaking by one party to another, from an event. */
export interface Commitment {
  readonly id: string
  readonly title: string
  /** The party that owes. */
  readonly byParty: string
  /** The party that receives: the beneficiary. */
  readonly toParty: string
  readonly eventId: string
  /** What it is about, as a slug; which ones there are is data. */
  readonly category: string
  /** The undertaking in one sentence. */
  readonly summary: string
  readonly kind: CommitmentKind
  readonly verifiability: Verifiability
  /** What would count as delivered. */
  readonly completion: string
}

/** The fields of an undertaking that a party can speak of. */
export const POSITION_FIELDS = ['existence', 'amount', 'deadline', 'scope', 'trigger'] as const
export type PositionField = (typeof POSITION_FIELDS)[number]

/** How a party stands to a field. *Confirmed* on existence means this very undertaking, not a vaguer neighbour. */
export const POSITION_STANDINGS = ['stated', 'confirmed', 'silent', 'declined', 'denied'] as const
export type PositionStanding = (typeof POSITION_STANDINGS)[number]

/** What one party says of one field. A vaguer party has a null value and its words. */
export interface Position {
  readonly id: string
  readonly commitmentId: string
  readonly party: string
  readonly field: PositionField
  readonly standing: PositionStanding
  readonly value: string | null
  readonly words: string
  readonly saidOn: PlainDate
  readonly evidence: readonly Evidence[]
}

/** What a quantity was counted at. Bases are never added up. */
export const BASES = ['announced', 'booked', 'reported-sale', 'shipped', 'landed'] as const
export type Basis = (typeof BASES)[number]

/** One version of what was undertaken. A moved deadline is a new version that supersedes an older one. */
export interface Terms {
  readonly commitmentId: string
  readonly version: number
  readonly metric: string
  readonly amount: DecimalText | null
  readonly unit: string | null
  /** Null where nobody said what is to be counted. */
  readonly basis: Basis | null
  /** The term, half-open; null ends were not stated. */
  readonly periodFrom: PlainDate | null
  readonly periodTo: PlainDate | null
  /** The last day, so the day before `periodTo`; null where none was stated. */
  readonly deadline: PlainDate | null
  readonly statedBy: string
  readonly statedOn: PlainDate
  readonly supersedesVersion: number | null
  /** What was bought or shipped in each month of a base year, January first, where one is known: for the seasonal pace. */
  readonly baseMonths: readonly DecimalText[] | null
  readonly evidence: readonly Evidence[]
}

/** How a value bounds the quantity: `range` has an upper end too. */
export const BOUNDS = ['exact', 'about', 'at-least', 'range'] as const
export type Bound = (typeof BOUNDS)[number]

/** An immutable fact: what was counted, at which basis, over which days `[periodFrom, periodTo)`. */
export interface Observation {
  readonly id: string
  readonly commitmentId: string
  readonly metric: string
  readonly basis: Basis | null
  readonly periodFrom: PlainDate | null
  readonly periodTo: PlainDate | null
  readonly value: DecimalText
  readonly unit: string
  /** A running total of its basis since `periodFrom`. */
  readonly cumulative: boolean
  readonly bound: Bound
  readonly upper: DecimalText | null
  /** First day on which a document gives it. */
  readonly knownFrom: PlainDate
  readonly note: string | null
  readonly evidence: readonly Evidence[]
}

/** A signed finding of the delivery state on a day, known from the last document that it needs. */
export interface Assessment {
  readonly id: string
  readonly commitmentId: string
  readonly on: PlainDate
  readonly knownFrom: PlainDate
  readonly delivery: Delivery
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/** What a commitment is tied to. */
export interface CommitmentLinks {
  /** Measures that would carry it out. */
  readonly measures: readonly string[]
  readonly successor: string | null
  readonly reciprocal: string | null
  readonly related: readonly string[]
}

/** A commitment with everything recorded of it. */
export interface CommitmentFile {
  readonly commitment: Commitment
  readonly positions: readonly Position[]
  readonly terms: readonly Terms[]
  readonly observations: readonly Observation[]
  readonly assessments: readonly Assessment[]
  readonly links: CommitmentLinks
}
