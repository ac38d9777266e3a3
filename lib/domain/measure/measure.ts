import type { DecimalText } from '../decimal-text'
import type { PlainDate } from '../plain-date'
import type { Provision } from './provision'

/** All goods of the targets (with exceptions still all goods), or a list of goods. */
export type ScopeKind = 'all-goods' | 'list'

/** A code prefix of 2 to 10 digits that a list includes or leaves out while it is valid. */
export interface ScopeLine {
  readonly codeSystem: string
  readonly prefix: string
  readonly include: boolean
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
}

export interface Scope {
  readonly kind: ScopeKind
  readonly description: string
  /** Trade covered in US dollars a year, as given when the list was announced; null where no figure was found. */
  readonly tradeCoveredUsd: DecimalText | null
  /** Examples of a list, not the list. */
  readonly lines: readonly ScopeLine[]
}

/** The legal power a duty rests on. An MFN duty is the base, every other authority adds to it. */
export interface Authority {
  readonly id: string
  readonly title: string
  readonly additional: boolean
  /** Slot in the palette of authorities, 1 to 8, so that one authority has one colour everywhere. */
  readonly colour: number
}

/** One duty that one economy lays on others under one authority on a scope of goods. */
export interface Measure {
  readonly id: string
  readonly title: string
  readonly imposedBy: string
  readonly targets: readonly string[]
  readonly authority: Authority
  readonly scope: Scope
  readonly stacking: string | null
  readonly note: string | null
  /** Headings of the tariff schedule under which the duty is printed. */
  readonly headings: readonly string[]
  readonly documentIds: readonly string[]
}

/** A measure with all that its timeline is made of. `covered`: the last day for which somebody looked. */
export interface MeasureRecord {
  readonly measure: Measure
  readonly provisions: readonly Provision[]
  readonly covered: PlainDate | null
}
