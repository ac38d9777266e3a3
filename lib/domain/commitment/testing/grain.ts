import type { CommitmentFile, Observation, Terms } from '../commitment'
import { cited, fileWith, finding, OWES, position, RECEIVES, terms, total } from './files'

/**
 * A purchase with the shape and the figures of the soybeans of 2025: 12 million tons from 30 October, by the end of
 * December as first stated and by the end of February as restated on 3 December; silent, then declined by the one who
 * owes; counted as booked (by the press) and as officially reported and shipped (weekly).
 */
export const FIRST: Terms = terms()
export const RESTATED: Terms = terms({
  version: 2,
  periodTo: '2026-03-01',
  deadline: '2026-02-28',
  statedOn: '2025-12-03',
  supersedesVersion: 1,
})

const weekly = (basis: 'reported-sale' | 'shipped', value: string, periodTo: string, knownFrom: string): Observation =>
  total(basis, value, periodTo, {
    periodFrom: '2025-10-24',
    knownFrom,
    unit: 'million metric tons',
    evidence: [cited('official-data', knownFrom)],
  })

export const BOOKED: readonly Observation[] = [
  total('booked', '2', '2025-11-25', { knownFrom: '2025-11-24' }),
  total('booked', '7', '2025-12-19', { knownFrom: '2025-12-18' }),
  total('booked', '8.5', '2026-01-07', { knownFrom: '2026-01-06' }),
  total('booked', '12', '2026-01-21', { knownFrom: '2026-01-20' }),
]
export const REPORTED: readonly Observation[] = [
  total('reported-sale', '0.332', '2025-11-13', { periodFrom: '2025-10-02', knownFrom: '2025-11-14' }),
  total('reported-sale', '2.26', '2025-12-04', { knownFrom: '2025-12-04' }),
  weekly('reported-sale', '6.8925', '2026-01-02', '2026-01-08'),
  weekly('reported-sale', '10.8169', '2026-02-27', '2026-03-05'),
  weekly('reported-sale', '11.9602', '2026-06-19', '2026-06-26'),
  weekly('reported-sale', '12.0256', '2026-06-26', '2026-07-02'),
]
const SHIPPED: readonly Observation[] = [
  weekly('shipped', '1.1915', '2026-01-02', '2026-01-08'),
  weekly('shipped', '12.1597', '2026-07-03', '2026-07-10'),
]

const TWO = [cited('outlet', '2026-01-20', { documentId: 'd1', publisher: 'p1' }), cited('outlet', '2026-01-20', { documentId: 'd2', publisher: 'p2' })]

export const GRAIN: CommitmentFile = fileWith({
  terms: [FIRST, RESTATED],
  observations: [...BOOKED, ...REPORTED, ...SHIPPED],
  positions: [
    position(RECEIVES, 'existence', 'stated'),
    position(RECEIVES, 'amount', 'stated', { value: '12 million t', saidOn: '2025-11-01' }),
    position(OWES, 'existence', 'silent', { evidence: [] }),
    position(OWES, 'existence', 'declined', { saidOn: '2025-11-13' }),
  ],
  assessments: [
    finding('2025-11-01', 'not-started', { evidence: [cited('party:BB', '2025-11-01')] }),
    finding('2025-11-14', 'in-progress', { evidence: [cited('official-data', '2025-11-14')] }),
    finding('2025-12-31', 'in-progress', { knownFrom: '2026-01-08', evidence: [cited('official-data', '2026-01-08')] }),
    finding('2026-01-20', 'fulfilled', { evidence: [cited('party:BB', '2026-01-20'), ...TWO] }),
    finding('2026-02-28', 'fulfilled', {
      knownFrom: '2026-03-05',
      evidence: [cited('party:BB', '2026-01-20'), ...TWO, cited('official-data', '2026-03-05', { bearing: 'against' })],
    }),
    finding('2026-06-25', 'fulfilled', { knownFrom: '2026-07-02', evidence: [cited('official-data', '2026-07-02')] }),
  ],
})
