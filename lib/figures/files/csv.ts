import type { FigureData } from '@/components/figure/figure-data'
import type { FigureColumn } from '@/components/figure/figure-table'
import { writeCsv } from '@/lib/queries/csv/write-csv'

/** A heading with its unit or meaning: `Duty (per cent of customs value)`. */
export const headingOf = ({ head, meaning }: FigureColumn): string => (meaning === undefined ? head : `${head} (${meaning})`)

/** The table as shown: days as ISO days, figures with the decimals of their source, words as they stand. */
export const displayedCsv = ({ table }: Pick<FigureData, 'table'>): string =>
  writeCsv(table.columns.map(headingOf), table.rows.map(({ cells }) => cells.map(({ value }) => value)))

/** All that the figure is made from. */
export const fullCsv = ({ full }: Pick<FigureData, 'full'>): string => writeCsv(full.columns.map(({ name }) => name), full.rows)
