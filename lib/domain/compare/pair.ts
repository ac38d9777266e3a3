import { compareDays } from '../plain-date'
import type { EventKind, EventRecord } from '../record/event'

/** The kinds of event that a comparison steps through: those at which two economies deal with each other. */
export const DEALINGS: readonly EventKind[] = ['summit', 'talks', 'truce']

/** Two economies in the order in which the event names them. */
export type Pair = readonly [string, string]

/** The two economies of an event, or null for one that names a single economy: there is nothing to compare then. */
export const pairOf = (event: EventRecord): Pair | null => {
  const [first, second] = event.parties
  return first === undefined || second === undefined ? null : [first, second]
}

const isBetween = (event: EventRecord, [first, second]: Pair): boolean =>
  event.parties.includes(first) && event.parties.includes(second)

/** The summits, talks and truces between two economies, in order of day. */
export const dealingsBetween = (events: readonly EventRecord[], pair: Pair): EventRecord[] =>
  events
    .filter((event) => DEALINGS.includes(event.kind) && isBetween(event, pair))
    .sort((a, b) => compareDays(a.on, b.on) || (a.id < b.id ? -1 : 1))

/** The dealings before and after an event; of those on its own day neither. */
export const neighboursOf = (
  event: EventRecord,
  dealings: readonly EventRecord[],
): { previous: EventRecord | null; next: EventRecord | null } => ({
  previous: dealings.findLast((other) => other.on < event.on) ?? null,
  next: dealings.find((other) => other.on > event.on) ?? null,
})
