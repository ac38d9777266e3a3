import Papa from 'papaparse'
import { cellText, type Cell, type FileRow } from '@/lib/domain/import/cell'
import { DELIMITERS, isDelimiter, type Delimiter } from '@/lib/domain/import/delimiter'
import { decode, encodingOf, type Encoding } from '@/lib/domain/import/encoding'
import { refusedFile } from '@/lib/domain/import/file-problems'
import { LIMITS } from '@/lib/domain/import/limits'
import { ok, type Result } from '@/lib/domain/result'
import { readXlsx } from './read-xlsx'

/** How a text file is read: what an editor said, or what was recognised where nothing was said. */
export interface TextFormat {
  readonly encoding: Encoding
  readonly marked: boolean
  readonly delimiter: Delimiter
}

/** A file as rows under heads. */
export interface Table {
  /** Null for a workbook, which says itself how it is read. */
  readonly format: TextFormat | null
  readonly heads: readonly string[]
  readonly rows: readonly FileRow[]
}

/** What was said about the format of a file. */
export interface SaidFormat {
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cellText(cell).trim() === '')

/** The sign between cells that makes the most of the first rows; a comma, where there is one column only. */
const delimiterOf = (text: string): Delimiter => {
  const { meta } = Papa.parse(text, { preview: 20, delimitersToGuess: [...DELIMITERS] })
  return isDelimiter(meta.delimiter) ? meta.delimiter : ','
}

const readText = (bytes: Uint8Array, said: SaidFormat): { format: TextFormat; cells: Cell[][] } => {
  const recognised = encodingOf(bytes)
  const encoding = said.encoding ?? recognised.encoding
  const text = decode(bytes, encoding)
  const delimiter = said.delimiter ?? delimiterOf(text)
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LIMITS.rows + 2 })
  return { format: { encoding, marked: recognised.marked && encoding === recognised.encoding, delimiter }, cells: data }
}

/** The table that cells make: the first row that is not blank has the heads, and blank rows are left out. */
const tableOf = (format: TextFormat | null, cells: readonly (readonly Cell[])[]): Result<Table> => {
  const [heads, ...rows] = cells.map((row, index): FileRow => ({ number: index + 1, cells: row })).filter((row) => !isBlank(row.cells))
  if (heads === undefined) return refusedFile('empty')
  if (rows.length === 0) return refusedFile('heads')
  if (rows.length > LIMITS.rows) return refusedFile('rows')
  if (heads.cells.length > LIMITS.columns) return refusedFile('columns')
  return ok({ format, heads: heads.cells.map((cell) => cellText(cell).trim()), rows })
}

/** Reads a file: a workbook by its first sheet, everything else as text whose encoding and signs are recognised. */
export const readTable = async (bytes: Uint8Array, said: SaidFormat): Promise<Result<Table>> => {
  if (bytes.length > LIMITS.bytes) return refusedFile('large')
  if (isZip(bytes)) {
    const cells = await readXlsx(bytes)
    return cells.ok ? tableOf(null, cells.value) : cells
  }
  const { format, cells } = readText(bytes, said)
  return cells.some((row) => row.some((cell) => cellText(cell).includes('\u0000')))
    ? refusedFile('binary')
    : tableOf(format, cells)
}
