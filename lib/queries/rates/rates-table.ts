import { measureColumns } from '../contract/measure-columns'
import type { MeasureEntry } from '../contract/measure'
import { tableOf, type Column } from '../table'
import type { RatesAnswer } from './contract'

type Row = MeasureEntry & { readonly answer: RatesAnswer }

const columns: readonly Column<Row>[] = [
  ...measureColumns,
  { name: 'inTotal', description: 'Whether the country-wide total adds it up.', value: ({ answer, id }) => answer.counted.includes(id) },
  {
    name: 'countryWideAdditionalPct',
    description: 'The country-wide additional duty in per cent of customs value, the same in every row.',
    value: ({ answer }) => answer.countryWideAdditionalPct,
  },
  { name: 'on', description: 'The day asked.', value: ({ answer }) => answer.query.on },
]

/** A row for each measure listed; the total of the day stands in each. */
export const ratesTable = tableOf<RatesAnswer, Row>(
  (answer) => answer.measures.map((entry) => ({ ...entry, answer })),
  columns,
)
