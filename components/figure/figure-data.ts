import type { DocumentRef } from '../ui/document-link'
import type { FigureChart } from './figure-chart'
import type { FigureTable } from './figure-table'

/** A column of the full data: its name for programs, with meaning and unit. */
export interface FullColumn {
  readonly name: string
  readonly description: string
}

/** Everything that a figure is made from, whatever of it is shown: names and values for programs. */
export interface FullTable {
  readonly columns: readonly FullColumn[]
  readonly rows: readonly (readonly (string | number | boolean | null)[])[]
}

/** One figure as data: title, chart, sentence, table and sources. The page, the files and the pictures are made from it. */
export interface FigureData {
  /** Unique on its page; part of the address of its files. */
  readonly id: string
  readonly title: string
  /** What is measured, with its unit. */
  readonly subtitle: string
  /** What the chart shows, in words from the same data. */
  readonly sentence: string
  /** Null where the table is the figure. */
  readonly chart: FigureChart | null
  readonly table: FigureTable
  readonly full: FullTable
  readonly sources: readonly DocumentRef[]
}
