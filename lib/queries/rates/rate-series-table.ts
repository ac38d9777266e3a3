import { inOneCell, tableOf, type Column } from '../table'
import type { RatePoint, RateSeriesAnswer } from './series-contract'

type Part = RatePoint['by'][number]

interface Row {
  readonly query: RateSeriesAnswer['query']
  readonly point: RatePoint
  /** Null for the total. */
  readonly part: Part | null
}

const withPct = (asides: RatePoint['suspended']): string => inOneCell(asides.map(({ id, pct }) => (pct === null ? id : `${id}:${pct}`)))

/** What is said of the stretch and not of a part of it: empty in the rows of the parts. */
const ofTotal = (tell: (point: RatePoint) => string) => ({ point, part }: Row): string | null => (part === null ? tell(point) : null)

const columns: readonly Column<Row>[] = [
  { name: 'imposedBy', description: 'The economy that charges, by ISO 3166 alpha-2 code.', value: ({ query }) => query.imposedBy },
  { name: 'target', description: 'The economy whose goods are charged, by ISO 3166 alpha-2 code.', value: ({ query }) => query.target },
  { name: 'from', description: 'First day of the stretch.', value: ({ point }) => point.from },
  { name: 'to', description: 'The day after its last one.', value: ({ point }) => point.to },
  { name: 'part', description: 'An authority or a measure as asked with by; empty in the row of the total.', value: ({ part }) => part?.id ?? null },
  { name: 'partTitle', description: 'The name of the part.', value: ({ part }) => part?.title ?? null },
  {
    name: 'pct',
    description: 'Per cent of customs value: of the part, or in the row of the total the country-wide additional duty.',
    value: ({ point, part }) => part?.pct ?? point.pct,
  },
  { name: 'legalState', description: 'valid, or void where a court has voided all of the part.', value: ({ part }) => part?.legalState ?? null },
  { name: 'suspended', description: 'Held back by law, in no total: id:percentage points, separated by spaces.', value: ofTotal(({ suspended }) => withPct(suspended)) },
  {
    name: 'unverified',
    description: 'Due by law, outcome not established, in no total: id:percentage points, separated by spaces.',
    value: ofTotal(({ unverified }) => withPct(unverified)),
  },
  {
    name: 'unquantified',
    description: 'In force at a rate that is no plain percentage, in no total: ids, separated by spaces.',
    value: ofTotal(({ unquantified }) => inOneCell(unquantified)),
  },
  {
    name: 'documents',
    description: 'The documents that the stretch rests on, by id, separated by spaces.',
    value: ofTotal(({ documents }) => inOneCell(documents.map(({ id }) => id))),
  },
]

/** A row for the total of each stretch, followed by one for each of its parts where they were asked for. */
export const rateSeriesTable = tableOf<RateSeriesAnswer, Row>(
  ({ query, points }) => points.flatMap((point) => [null, ...point.by].map((part) => ({ query, point, part }))),
  columns,
)
