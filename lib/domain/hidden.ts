import type { PlainDate } from './plain-date'

/** How much is known now and is not in what is shown. */
export interface HiddenFacts {
  readonly documents: number
  readonly provisions: number
  readonly points: number
  readonly events: number
  /** Positions, versions of terms, observations and findings of commitments. */
  readonly commitmentFacts: number
  /** The first day on which a document of a hidden provision was public; null where no provision is hidden. */
  readonly firstOn: PlainDate | null
}

/** What editions did to the records since one of them. */
export interface LaterRecords {
  readonly created: number
  readonly corrected: number
  readonly retracted: number
}
