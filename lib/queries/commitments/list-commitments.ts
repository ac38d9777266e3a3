import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { countedAs } from '@/lib/domain/commitment/moved'
import { statusOf } from '@/lib/domain/commitment/status'
import { compareDays, type PlainDate } from '@/lib/domain/plain-date'
import { holdsWords } from '../holds-words'
import type { World } from '../world'
import { listedOn, type ListedCommitment } from './commitment-entry'
import type { CommitmentSort, CommitmentsQuery } from './list-contract'

/** Two economies in one word, whichever comes first: `AA-BB`. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join('-')

const isOf = ({ file: { commitment }, status }: ListedCommitment, query: CommitmentsQuery): boolean =>
  (query.event === null || commitment.eventId === query.event) &&
  (query.party === null || commitment.byParty === query.party) &&
  (query.between === null || pairOf(commitment.byParty, commitment.toParty) === query.between) &&
  (query.category === null || commitment.category === query.category) &&
  (query.delivery === null || status.delivery === query.delivery) &&
  (query.outcome === null || status.outcomeEstablished === (query.outcome === 'established')) &&
  (query.agreement === null || status.agreement === query.agreement) &&
  (query.q === null || holdsWords([commitment.id, commitment.title, commitment.summary].join(' '), query.q))

const hadCount = ({ file }: ListedCommitment, { was, wasOn, knownOn }: CommitmentsQuery): boolean =>
  was === null || wasOn === null || countedAs(statusOf(file, { on: wasOn, knownOn })) === was

const isAsked = (listed: ListedCommitment, query: CommitmentsQuery): boolean => isOf(listed, query) && hadCount(listed, query)

type Order = (a: ListedCommitment, b: ListedCommitment) => number

const latestFirst = (a: PlainDate | null, b: PlainDate | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareDays(b, a)

const orders = ({ events }: World): Record<CommitmentSort, Order> => {
  const dayOf = new Map(events.map((event) => [event.id, event.on]))
  return {
    event: (a, b) => latestFirst(dayOf.get(a.file.commitment.eventId) ?? null, dayOf.get(b.file.commitment.eventId) ?? null),
    title: (a, b) => a.file.commitment.title.localeCompare(b.file.commitment.title, 'en', { numeric: true }),
    delivery: (a, b) => DELIVERIES.indexOf(a.status.delivery) - DELIVERIES.indexOf(b.status.delivery),
    since: (a, b) => latestFirst(a.status.since, b.status.since),
  }
}

/** The commitments that a query asks for, sorted; equals stay in the order of their ids. */
export const listCommitments = (world: World, query: CommitmentsQuery): ListedCommitment[] =>
  listedOn(world, query.on)
    .filter((listed) => isAsked(listed, query))
    .sort(orders(world)[query.sort])
