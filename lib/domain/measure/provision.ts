import { compareDays, type PlainDate } from '../plain-date'
import type { Rate } from '../rate'

/** What a document does to a measure. `void`: a court says that the legal basis never was. */
export const ACTS = ['set', 'suspend', 'reinstate', 'terminate', 'void', 'withdraw'] as const
export type Act = (typeof ACTS)[number]

/** Only a legal instrument enacts; a statement, proposal or post announces. */
export const STANDINGS = ['enacted', 'announced'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * What one document does to one measure over `[from, to)`. `from: null` is a day not stated (announced ones only);
 * `publishedOn` is the first day on which the document was public; `sequence` orders provisions of one day.
 */
export interface Provision {
  readonly id: string
  readonly measureId: string
  readonly documentId: string
  readonly publishedOn: PlainDate
  readonly sequence: number
  readonly act: Act
  readonly standing: Standing
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** An enacted provision: its first day is always stated. */
export type EnactedProvision = Provision & { readonly standing: 'enacted'; readonly from: PlainDate }

export const isEnacted = (provision: Provision): provision is EnactedProvision =>
  provision.standing === 'enacted' && provision.from !== null

/** Order of publication; ties go by the stored sequence, then by id, so that input order never matters. */
export const byPublication = (a: Provision, b: Provision): number =>
  compareDays(a.publishedOn, b.publishedOn) || a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What had been published by `knownOn`, in order of publication. */
export const publishedBy = <P extends Provision>(provisions: readonly P[], knownOn: PlainDate): P[] =>
  provisions.filter((provision) => provision.publishedOn <= knownOn).sort(byPublication)
