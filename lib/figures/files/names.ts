import type { FigureAddress } from '@/components/figure/figure-address'
import { FIGURE_FORMATS, type FigureFormat } from '@/lib/paths'

/** What a file of a figure is called on the reader's disk: `parley-compare-2025-10-30-busan-each-duty.csv`. */
export const fileName = ({ page }: FigureAddress, figureId: string, format: FigureFormat): string =>
  `parley-${page.replaceAll('/', '-')}-${figureId}.${format}`

/** The figure and the format that the last segment of an address names, or null; the longest ending wins. */
export const splitFileName = (name: string): { readonly figureId: string; readonly format: FigureFormat } | null => {
  const format = [...FIGURE_FORMATS].sort((a, b) => b.length - a.length).find((one) => name.endsWith(`.${one}`))
  return format === undefined ? null : { figureId: name.slice(0, -format.length - 1), format }
}

/** The content type of each format. */
export const CONTENT_TYPES: Readonly<Record<FigureFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  'full.csv': 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
}
