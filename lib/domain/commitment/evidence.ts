import type { PlainDate } from '../plain-date'

/** Whose words a document carries for a fact. */
export const WHOSE = ['law', 'official-data', 'party', 'outlet', 'analyst'] as const
export type Whose = (typeof WHOSE)[number]

/** What a document says of the finding it is cited for. Only what supports counts for tiers and gates. */
export const BEARINGS = ['supports', 'against', 'context'] as const
export type Bearing = (typeof BEARINGS)[number]

/** A document cited for a fact. */
export interface Evidence {
  readonly documentId: string
  readonly whose: Whose
  /** The economy whose words these are, wherever quoted: set exactly where `whose` is a party. */
  readonly speaker: string | null
  readonly bearing: Bearing
  /** First day on which the document was public. */
  readonly publishedOn: PlainDate
  /** Who published it: two outlets are independent when their publishers differ. */
  readonly publisher: string
}

/** What a set of evidence amounts to: T1 law or official data, T2 a party's own words, T3 two independent others, T4 one. */
export const TIERS = ['T1', 'T2', 'T3', 'T4'] as const
export type Tier = (typeof TIERS)[number]

const supporting = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ bearing }) => bearing === 'supports')

/** Law or official data support it. */
export const hasLawOrData = (evidence: readonly Evidence[]): boolean =>
  supporting(evidence).some(({ whose }) => whose === 'law' || whose === 'official-data')

/** This party's own words support it, wherever they are quoted. */
export const hasWordsOf = (evidence: readonly Evidence[], party: string): boolean =>
  supporting(evidence).some(({ whose, speaker }) => whose === 'party' && speaker === party)

/** Some party's own words support it. */
export const hasAnyPartysWords = (evidence: readonly Evidence[]): boolean =>
  supporting(evidence).some(({ whose }) => whose === 'party')

/** Two outlets or analysts of different publishers support it. */
export const hasTwoIndependent = (evidence: readonly Evidence[]): boolean =>
  new Set(
    supporting(evidence)
      .filter(({ whose }) => whose === 'outlet' || whose === 'analyst')
      .map(({ publisher }) => publisher),
  ).size >= 2

/** The best tier that a set of evidence reaches; null where nothing supports. */
export const tierOf = (evidence: readonly Evidence[]): Tier | null => {
  const counted = supporting(evidence)
  if (counted.length === 0) return null
  if (hasLawOrData(counted)) return 'T1'
  if (hasAnyPartysWords(counted)) return 'T2'
  return hasTwoIndependent(counted) ? 'T3' : 'T4'
}
