import type { FullTable } from '@/components/figure/figure-data'
import type { RatePeriod } from '@/lib/domain/measure/rate-period'
import { printedPct } from '@/lib/domain/rate'
import { documentIdsOf } from '@/lib/queries/measures/documents-of'
import type { WorldMeasure } from '@/lib/queries/world'
import { formatRate } from '@/lib/domain/format/rate'
import { fullTable, ids, type FullColumnOf } from './full-table'

interface Row {
  readonly known: WorldMeasure
  readonly period: RatePeriod
}

const columns: readonly FullColumnOf<Row>[] = [
  { name: 'measure', description: 'Id of the measure.', value: ({ known }) => known.measure.id },
  { name: 'title', description: 'Title of the measure.', value: ({ known }) => known.measure.title },
  { name: 'imposedBy', description: 'Economy that imposes it, ISO 3166.', value: ({ known }) => known.measure.imposedBy },
  { name: 'targets', description: 'Economies on whose goods it is charged.', value: ({ known }) => ids(known.measure.targets) },
  { name: 'authority', description: 'Id of the legal power that it rests on.', value: ({ known }) => known.measure.authority.id },
  { name: 'scope', description: 'all-goods, or list: lists overlap and are never added up.', value: ({ known }) => known.measure.scope.kind },
  { name: 'from', description: 'First day of the period.', value: ({ period }) => period.from },
  { name: 'to', description: 'The day after its last one; empty while it is open.', value: ({ period }) => period.to },
  { name: 'state', description: 'in-force, suspended, none, or unverified: due by law, outcome not established.', value: ({ period }) => period.state },
  { name: 'dueState', description: 'What law says, where the state is unverified.', value: ({ period }) => period.dueState },
  { name: 'legalState', description: 'valid, or void by a court.', value: ({ period }) => period.legalState },
  { name: 'ratePct', description: 'Per cent of customs value, charged or held back as the state says; empty where the rate is no percentage.', value: ({ period }) => printedPct(period.rate) },
  { name: 'rate', description: 'The rate in words.', value: ({ period }) => (period.rate === null ? null : formatRate(period.rate)) },
  { name: 'documents', description: 'Ids of the documents that the period rests on.', value: ({ known, period }) => ids(documentIdsOf(period.basis, known.provisions)) },
]

/** Every rate period of these measures as known then, whatever the days shown. */
export const fullRatePeriods = (measures: readonly WorldMeasure[]): FullTable =>
  fullTable(columns, measures.flatMap((known) => known.periods.map((period) => ({ known, period }))))
