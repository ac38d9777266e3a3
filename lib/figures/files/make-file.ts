import type { FigureFormat } from '@/lib/paths'
import type { FoundFigure } from '../find-figure'
import { pngOf, svgOf } from '../picture/picture'
import { displayedCsv, fullCsv } from './csv'
import { figureJson } from './json'
import { figureXlsx } from './xlsx'
import { figureZip } from './zip'

const text = (written: string): Uint8Array => new TextEncoder().encode(written)

/** A file of a figure. `origin`: scheme and host of the addresses that stand in it. */
export const makeFile = async (found: FoundFigure, format: FigureFormat, origin: string): Promise<Uint8Array> => {
  const { figure, address } = found
  switch (format) {
    case 'csv':
      return text(displayedCsv(figure))
    case 'full.csv':
      return text(fullCsv(figure))
    case 'json':
      return text(`${JSON.stringify(figureJson(figure, address, origin), null, 2)}\n`)
    case 'xlsx':
      return figureXlsx(figure, address, origin)
    case 'png':
      return pngOf(figure, address, origin)
    case 'svg':
      return svgOf(figure, address, origin)
    case 'zip':
      return figureZip(figure, address, origin, (one) => makeFile(found, one, origin))
  }
}
