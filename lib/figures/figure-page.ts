import type { FigureAddress, Stamp } from '@/components/figure/figure-address'
import type { FigureChart } from '@/components/figure/figure-chart'
import type { FigureData } from '@/components/figure/figure-data'
import type { Clocks } from '@/lib/domain/clocks'
import type { Result } from '@/lib/domain/result'
import type { UrlParams } from '@/lib/paths'
import type { Clock } from '@/lib/platform/clock'
import type { RawParameters } from '@/lib/queries/parameters'

/** A page by its figures: what its files, embedded figures and the page itself are made from. */
export interface FigurePage {
  readonly address: FigureAddress
  readonly figures: readonly FigureData[]
}

/** Reads a page with its figures as its address asks; `id` is the segment that varies, empty where none does. */
export type ReadFigurePage = (clock: Clock, id: string, raw: RawParameters) => Promise<Result<FigurePage>>

/** The clocks of knowledge among canonical parameters, which links carry on. */
export const keepOf = ({ knownOn, edition }: UrlParams): UrlParams => ({ edition, knownOn })

/** The stamp of a page that shows one day, or none. */
export const stampOf = ({ on, knownOn, edition }: Omit<Clocks, 'on'> & { readonly on: Stamp['on'] }): Stamp => ({
  on, before: null, after: null, knownOn, edition,
})

/** The figures with that kind of chart, in their order. */
export const figuresOf = (figures: readonly FigureData[], kind: FigureChart['kind']): FigureData[] =>
  figures.filter(({ chart }) => chart?.kind === kind)

/** The figure that a page is known to have. */
export const figureById = (figures: readonly FigureData[], id: string): FigureData => {
  const figure = figures.find((one) => one.id === id)
  if (figure === undefined) throw new Error(`the page has no figure ${id}`)
  return figure
}
