import type { FullColumn, FullTable } from '@/components/figure/figure-data'

/** A column of full data and what it tells of one record. */
export interface FullColumnOf<Row> extends FullColumn {
  readonly value: (row: Row) => string | number | boolean | null
}

/** Records as a table for programs. */
export const fullTable = <Row>(columns: readonly FullColumnOf<Row>[], rows: readonly Row[]): FullTable => ({
  columns: columns.map(({ name, description }) => ({ name, description })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
})

/** Several ids in one cell, separated by spaces; no id holds one. */
export const ids = (all: readonly string[]): string => all.join(' ')
