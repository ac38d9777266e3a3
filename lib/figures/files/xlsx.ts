import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import { paths } from '@/lib/paths'
import { citations, stampWords } from '@/lib/words/cite'
import { shareWords } from '@/lib/words/share'
import { headingOf } from './csv'

type Value = string | number | boolean | null

/** A decimal that a spreadsheet's numbers hold without loss; anything else stays text, and text is never a formula. */
const asNumber = (value: string): number | null =>
  /^-?\d{1,12}(\.\d{1,3})?$/.test(value) && !/^-?0\d/.test(value) ? Number(value) : null

/** As many decimals as the source has. */
const formatOf = (value: string): string => {
  const [, decimals = ''] = value.split('.')
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`
}

const cellOf = (value: Value, isNumeric: boolean): SheetData[number][number] => {
  if (value === null) return null
  if (typeof value === 'boolean') return { type: String, value: String(value) }
  if (typeof value === 'number') return { type: Number, value, format: '0' }
  const number = isNumeric ? asNumber(value) : null
  return number === null ? { type: String, value } : { type: Number, value: number, format: formatOf(value) }
}

const headRow = (heads: readonly string[]) => heads.map((value) => ({ type: String, value, fontWeight: 'bold' as const }))

const about = (figure: FigureData, address: FigureAddress, origin: string): SheetData =>
  [
    [shareWords.about.title, figure.title],
    [shareWords.about.subtitle, figure.subtitle],
    [shareWords.about.sentence, figure.sentence],
    [shareWords.about.clocks, stampWords(address.stamp)],
    [shareWords.cite, citations({ figure: figure.title, page: address.title, url: `${origin}${paths.at(address.path, address.frozen)}#${figure.id}`, stamp: address.stamp }).long],
    ...figure.full.columns.map(({ name, description }) => [name, description]),
  ].map((row) => row.map((value) => ({ type: String, value, wrap: true })))

/** The names of full columns that hold figures. */
const isFigure = (name: string): boolean => /Pct$|^value$/.test(name)

/** A workbook of three sheets: the table as shown, all data, and what they are. */
export const figureXlsx = async (figure: FigureData, address: FigureAddress, origin: string): Promise<Buffer> => {
  const { table, full } = figure
  const shown: SheetData = [
    headRow(table.columns.map(headingOf)),
    ...table.rows.map(({ cells }) => cells.map(({ value }, index) => cellOf(value, table.columns[index]?.numeric ?? false))),
  ]
  const all: SheetData = [
    headRow(full.columns.map(({ name }) => name)),
    ...full.rows.map((row) => row.map((value, index) => cellOf(value, isFigure(full.columns[index]?.name ?? '')))),
  ]
  const written = writeXlsxFile([
    { data: shown, sheet: shareWords.sheets.shown, stickyRowsCount: 1 },
    { data: all, sheet: shareWords.sheets.full, stickyRowsCount: 1 },
    { data: about(figure, address, origin), sheet: shareWords.sheets.about, columns: [{ width: 20 }, { width: 100 }] },
  ])
  return written.toBuffer()
}
