import { decimalText } from '../../decimal-text'
import { plainDate } from '../../plain-date'
import type { Assessment, CommitmentFile, Observation, Position, Terms } from '../commitment'
import type { Delivery } from '../delivery'
import type { Evidence, Whose } from '../evidence'

/** The parties of every fixture: AA owes, BB receives. */
export const OWES = 'AA'
export const RECEIVES = 'BB'

/** Evidence in short: whose words, with the speaker after a colon for a party's: `law`, `party:AA`. */
export type Voice = Exclude<Whose, 'party'> | `party:${string}`

/** A document of its own publisher, public on a day. */
export const cited = (voice: Voice, publishedOn = '2025-10-30', rest: Partial<Evidence> = {}): Evidence => {
  const [whose, speaker] = voice.split(':')
  return {
    documentId: `${voice}-${publishedOn}`,
    whose: whose as Whose,
    speaker: speaker ?? null,
    bearing: 'supports',
    publishedOn: plainDate(publishedOn),
    publisher: `${voice}-${publishedOn}`,
    ...rest,
  }
}

type Loose<T, Days extends keyof T> = Partial<Omit<T, Days>> & Partial<Record<Days, string | null>>
const day = (text: string | null | undefined, fallback: string | null = null) => {
  const given = text === undefined ? fallback : text
  return given === null ? null : plainDate(given)
}

export const position = (
  party: string,
  field: Position['field'],
  standing: Position['standing'],
  { saidOn, ...rest }: Loose<Position, 'saidOn'> = {},
): Position => ({
  id: `${party}-${field}-${saidOn ?? '2025-10-30'}`,
  commitmentId: 'c',
  party,
  field,
  standing,
  value: null,
  words: 'Words.',
  saidOn: plainDate(saidOn ?? '2025-10-30'),
  evidence: [cited(`party:${party}`, saidOn ?? '2025-10-30')],
  ...rest,
})

export const terms = ({
  periodFrom,
  periodTo,
  deadline,
  statedOn,
  ...rest
}: Loose<Terms, 'periodFrom' | 'periodTo' | 'deadline' | 'statedOn'> = {}): Terms => ({
  commitmentId: 'c',
  version: 1,
  metric: 'grain bought',
  amount: decimalText('12'),
  unit: 'million t',
  basis: null,
  periodFrom: day(periodFrom, '2025-10-30'),
  periodTo: day(periodTo, '2026-01-01'),
  deadline: day(deadline, '2025-12-31'),
  statedBy: RECEIVES,
  statedOn: plainDate(statedOn ?? '2025-11-01'),
  supersedesVersion: null,
  baseMonths: null,
  evidence: [cited(`party:${RECEIVES}`, statedOn ?? '2025-11-01')],
  ...rest,
})

/** A running total to its last day, known on the day after it unless said otherwise. */
export const total = (
  basis: Observation['basis'],
  value: string,
  periodTo: string | null,
  {
    knownFrom,
    periodFrom,
    ...rest
  }: Partial<Omit<Observation, 'knownFrom' | 'periodFrom' | 'periodTo' | 'value' | 'basis'>> & {
    knownFrom?: string
    periodFrom?: string | null
  } = {},
): Observation => ({
  id: `${basis ?? 'none'}-${periodTo ?? 'open'}`,
  commitmentId: 'c',
  metric: 'grain bought',
  basis,
  periodFrom: day(periodFrom, '2025-10-30'),
  periodTo: day(periodTo),
  value: decimalText(value),
  unit: 'million t',
  cumulative: true,
  bound: 'exact',
  upper: null,
  knownFrom: plainDate(knownFrom ?? periodTo ?? '2025-11-01'),
  note: 'A note.',
  evidence: [cited('outlet', knownFrom ?? periodTo ?? '2025-11-01')],
  ...rest,
})

export const finding = (
  on: string,
  delivery: Delivery,
  { knownFrom, ...rest }: Partial<Omit<Assessment, 'knownFrom' | 'on' | 'delivery'>> & { knownFrom?: string } = {},
): Assessment => ({
  id: `${on}-${delivery}`,
  commitmentId: 'c',
  on: plainDate(on),
  knownFrom: plainDate(knownFrom ?? on),
  delivery,
  reason: 'Reason.',
  evidence: [cited('law', on)],
  ...rest,
})

/** A commitment of AA to BB with nothing recorded of it but what is given. */
export const fileWith = ({
  kind = 'delivery',
  ...rest
}: Partial<Omit<CommitmentFile, 'commitment'>> & { kind?: CommitmentFile['commitment']['kind'] } = {}): CommitmentFile => ({
  commitment: {
    id: 'c',
    title: 'Grain',
    byParty: OWES,
    toParty: RECEIVES,
    eventId: 'summit',
    category: 'purchases',
    summary: 'AA buys grain of BB.',
    kind,
    verifiability: 'verifiable',
    completion: 'The grain is bought.',
  },
  positions: [],
  terms: [],
  observations: [],
  assessments: [],
  links: { measures: [], successor: null, reciprocal: null, related: [] },
  ...rest,
})
