import type { SeriesRecord } from '../record/series'

interface OfSeries {
  readonly series: SeriesRecord
}

/** Whether two series are of one direction and one quantity: only then can they be held against each other. */
export const isSameKind = (a: SeriesRecord, b: SeriesRecord): boolean =>
  a.imposedBy === b.imposedBy && a.target === b.target && a.quantity === b.quantity

/** Series in groups of one direction and quantity, in order of appearance. Each group has at least one. */
export const groupByKind = <T extends OfSeries>(all: readonly T[]): { readonly series: SeriesRecord; readonly alike: readonly T[] }[] =>
  all
    .filter(({ series }, index) => all.findIndex((other) => isSameKind(other.series, series)) === index)
    .map(({ series }) => ({ series, alike: all.filter((other) => isSameKind(other.series, series)) }))
