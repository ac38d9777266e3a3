import type { Bearing, Whose } from '@/lib/domain/commitment/evidence'
import type { Delivery } from '@/lib/domain/commitment/delivery'
import { plainDate } from '@/lib/domain/plain-date'
import { Change, type Noun } from '@/lib/domain/record/change'

const create = (noun: Noun, record: object): Change => Change.parse({ noun, act: 'create', record })

/** A document cited for a fact; a party's words name who speaks. */
export const cite = (documentId: string, whose: Whose, speaker: string | null = null, bearing: Bearing = 'supports') => ({
  documentId, whose, speaker, bearing,
})
type Cited = ReturnType<typeof cite>

interface InventedCommitment {
  readonly byParty: string
  readonly toParty: string
  readonly eventId: string
  readonly kind?: 'delivery' | 'restraint' | 'matter'
}

export const commitment = (id: string, { byParty, toParty, eventId, kind = 'delivery' }: InventedCommitment): Change =>
  create('commitment', {
    id, title: `The ${id}`, byParty, toParty, eventId, category: 'purchases', summary: `${byParty} is to buy.`, kind,
    verifiability: 'verifiable', completion: 'All of it is bought.',
  })

interface InventedTerms {
  readonly statedBy: string
  readonly from: string
  readonly deadline: string
  /** The day after the deadline. */
  readonly to: string
  readonly version?: number
  readonly amount?: string
  readonly evidence: readonly Cited[]
}

export const terms = (commitmentId: string, { statedBy, from, deadline, to, version = 1, amount, evidence }: InventedTerms): Change =>
  create('terms', {
    commitmentId, version, metric: 'grain bought', amount: amount ?? null, unit: amount === undefined ? null : 'million t',
    basis: null, periodFrom: from, periodTo: to, deadline, statedBy, statedOn: from,
    supersedesVersion: version > 1 ? version - 1 : null, baseMonths: null, evidence,
  })

export const assessment = (
  id: string, commitmentId: string, on: string, delivery: Delivery, evidence: readonly Cited[],
): Change => create('assessment', { id, commitmentId, on: plainDate(on), knownFrom: plainDate(on), delivery, reason: 'It was looked at.', evidence })

export const position = (
  id: string, commitmentId: string, party: string, saidOn: string, standing: string, evidence: readonly Cited[],
): Change => create('position', { id, commitmentId, party, field: 'existence', standing, value: null, words: 'So it is said.', saidOn, evidence })

export const links = (
  commitmentId: string,
  { measures = [], successor = null }: { measures?: readonly string[]; successor?: string | null },
): Change => create('commitment-links', { commitmentId, measures, successor, reciprocal: null, related: [] })
