import type { Agreement } from '../domain/commitment/agreement'
import type {
  Basis, Bound, CommitmentKind, PositionField, PositionStanding, Verifiability,
} from '../domain/commitment/commitment'
import type { Confidence } from '../domain/commitment/confidence'
import type { Bearing, Tier, Whose } from '../domain/commitment/evidence'
import type { MovingAxis } from '../domain/commitment/moved'
import type { PaceBand } from '../domain/commitment/pace'
import type { Freshness } from '../domain/commitment/status'
import type { TimelinessResult } from '../domain/commitment/timeliness'
import type { Word } from './word'

export const agreementWords: Record<Agreement, Word> = {
  bilateral: { label: 'bilateral', explanation: 'Both parties affirm it, and the same in every field.' },
  'bilateral-in-part': { label: 'bilateral in part', explanation: 'Both affirm it; a field is stated by one of them only.' },
  divergent: { label: 'divergent', explanation: 'Both affirm it and give a field two different values.' },
  unilateral: { label: 'unilateral', explanation: 'One party affirms it; the other is silent or declines to say.' },
  contested: { label: 'contested', explanation: 'One party denies what the other says.' },
  'no-deal': { label: 'no deal', explanation: 'Neither party says that there is an undertaking.' },
}

export const verifiabilityWords: Record<Verifiability, Word> = {
  verifiable: { label: 'verifiable', explanation: 'Published law or data can show what became of it.' },
  partly: { label: 'partly verifiable', explanation: 'Part of it leaves no public trace.' },
  not: { label: 'not verifiable', explanation: 'Nothing public could show what became of it.' },
}

export const timelinessWords: Record<TimelinessResult, Word> = {
  early: { label: 'early', explanation: 'Met before its last day.' },
  'on-time': { label: 'on time', explanation: 'Met on its last day.' },
  late: { label: 'late', explanation: 'Met after its last day.' },
  'awaiting-data': { label: 'awaiting data', explanation: 'The last day has passed; what covers it may not have been published.' },
  overdue: { label: 'overdue', explanation: 'Not met, and the data have had their time.' },
  'not-due': { label: 'not due', explanation: 'Its last day has not passed.' },
}

export const confidenceWords: Record<Confidence, Word> = {
  high: { label: 'high', explanation: 'Law or official data support the finding and nothing speaks against it.' },
  medium: { label: 'medium', explanation: 'Two independent sources support it.' },
  low: { label: 'low', explanation: 'Less than two independent sources, or one side’s words only.' },
}

export const freshnessWords: Record<Freshness, Word> = {
  fresh: { label: 'fresh', explanation: 'Looked at within its schedule.' },
  due: { label: 'due', explanation: 'To be looked at now.' },
  stale: { label: 'stale', explanation: 'Not looked at when it should have been.' },
}

/** What a category is called where its slug does not say it by itself. */
const CATEGORY_NAMES: Readonly<Record<string, string>> = { 'non-tariff-countermeasures': 'Non-tariff counter-measures' }

/** The name of a category; which ones there are is data, and a slug reads as its name. */
export const categoryName = (slug: string): string =>
  CATEGORY_NAMES[slug] ?? slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

export const commitmentKindWords: Record<CommitmentKind, Word> = {
  delivery: { label: 'delivery', explanation: 'Something to be done or bought by a day.' },
  restraint: { label: 'restraint', explanation: 'A state to be kept.' },
  matter: { label: 'matter', explanation: 'On the table; nobody undertook anything.' },
}

export const fieldWords: Record<PositionField, string> = {
  existence: 'Whether there is one',
  amount: 'Amount',
  deadline: 'Deadline',
  scope: 'Scope',
  trigger: 'Condition',
}

export const positionStandingWords: Record<PositionStanding, Word> = {
  stated: { label: 'states', explanation: 'Says so of its own accord.' },
  confirmed: { label: 'confirms', explanation: 'Confirms this very undertaking.' },
  silent: { label: 'silent', explanation: 'Says nothing of it. Silence is not denial.' },
  declined: { label: 'declines to say', explanation: 'Was asked and gave no answer to it.' },
  denied: { label: 'denies', explanation: 'Says that it is not so.' },
}

export const basisWords: Record<Basis, Word> = {
  announced: { label: 'announced', explanation: 'Said to be bought or sold.' },
  booked: { label: 'booked', explanation: 'Contracted, as the trade reports it.' },
  'reported-sale': { label: 'reported sale', explanation: 'Sales that an authority requires to be reported.' },
  shipped: { label: 'shipped', explanation: 'Exports as inspected or declared.' },
  landed: { label: 'landed', explanation: 'Imports as customs count them.' },
}
/** What a quantity without a basis is called. */
export const noBasis = 'basis not stated'

export const boundWords: Record<Bound, string> = { exact: '', about: 'about', 'at-least': 'at least', range: 'from' }

export const whoseWords: Record<Whose, string> = {
  law: 'law',
  'official-data': 'official data',
  party: 'a party’s words',
  outlet: 'an outlet',
  analyst: 'an analyst',
}

export const bearingWords: Record<Bearing, string> = { supports: 'supports', against: 'speaks against', context: 'context' }

export const tierWords: Record<Tier, Word> = {
  T1: { label: 'T1', explanation: 'Law or an official statistic.' },
  T2: { label: 'T2', explanation: 'A party’s own words, wherever quoted.' },
  T3: { label: 'T3', explanation: 'Two independent outlets or analysts.' },
  T4: { label: 'T4', explanation: 'One outlet or analyst.' },
}

export const axisWords: Record<MovingAxis, string> = {
  listed: 'known for the first time',
  agreement: 'agreement',
  delivery: 'delivery',
  outcome: 'outcome established',
  timeliness: 'timeliness',
  confidence: 'confidence',
  freshness: 'freshness',
}

export const paceWords: Record<PaceBand, Word> = {
  behind: { label: 'behind', explanation: 'Less than 0.8 of the target pro rata.' },
  'on-pace': { label: 'on pace', explanation: 'Between 0.8 and 1.2 of the target pro rata.' },
  ahead: { label: 'ahead', explanation: 'More than 1.2 of the target pro rata.' },
}
