import { measureColumns } from '../contract/measure-columns'
import type { MeasureEntry } from '../contract/measure'
import { tableOf, type Column } from '../table'
import type { MeasuresAnswer } from './list-contract'

type Row = MeasureEntry & { readonly on: string }

const columns: readonly Column<Row>[] = [
  ...measureColumns,
  { name: 'on', description: 'The day asked.', value: ({ on }) => on },
]

/** A row for each measure listed. */
export const measuresTable = tableOf<MeasuresAnswer, Row>(
  ({ query, measures }) => measures.map((entry) => ({ ...entry, on: query.on })),
  columns,
)
