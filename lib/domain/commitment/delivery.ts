/** What became of an undertaking, as a signed finding says it. */
export const DELIVERIES = [
  'unassessed',
  'not-started',
  'in-progress',
  'in-force',
  'stalled',
  'suspended',
  'fulfilled',
  'partial',
  'unfulfilled',
  'breached',
  'expired',
  'superseded',
  'withdrawn',
  'cannot-rate',
] as const
export type Delivery = (typeof DELIVERIES)[number]

/** States in which nothing more is owed unless something new happens. */
export const ENDS = [
  'fulfilled',
  'partial',
  'unfulfilled',
  'breached',
  'expired',
  'superseded',
  'withdrawn',
  'cannot-rate',
] as const satisfies readonly Delivery[]

/**
 * Where a finding may move next, by what stood before. The same state again is always legal ("no change") and is not
 * listed. A *fulfilled* is reopened only with new evidence and two signatures, which a single finding does not have.
 */
export const MOVES: Readonly<Record<Delivery, readonly Delivery[]>> = {
  unassessed: DELIVERIES,
  'cannot-rate': DELIVERIES,
  'not-started': ['in-progress', 'in-force', ...ENDS],
  'in-progress': ['in-force', 'stalled', 'suspended', ...ENDS],
  'in-force': ['suspended', 'stalled', ...ENDS],
  stalled: ['in-progress', 'in-force', ...ENDS],
  suspended: ['in-progress', 'in-force', 'stalled', 'expired', 'superseded', 'withdrawn'],
  partial: ['fulfilled', 'superseded', 'withdrawn'],
  unfulfilled: ['partial', 'fulfilled', 'superseded'],
  breached: ['in-force', 'in-progress', 'superseded'],
  expired: ['in-force', 'superseded'],
  fulfilled: ['superseded'],
  withdrawn: [],
  superseded: [],
}

/** Whether a finding may follow another; `from` is *unassessed* where there is none before. */
export const isLegalMove = (from: Delivery, to: Delivery): boolean => from === to || MOVES[from].includes(to)

/** Why a finding may not follow another, in the words that the database uses too; null where it may. */
export const refuseMove = (from: Delivery, to: Delivery): string | null =>
  isLegalMove(from, to) ? null : `A finding of "${from}" cannot move to "${to}".`

/** Whether nothing more is owed in this state unless something new happens. */
export const isEnd = (delivery: Delivery): boolean => (ENDS as readonly Delivery[]).includes(delivery)
