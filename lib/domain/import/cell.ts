/**
 * One cell of a file: text as somebody wrote it, or a value whose kind the sheet itself told, spelt as records spell it (a
 * decimal with a point, an ISO day, yes or no), so that nothing is left to read.
 */
export type Cell = string | { readonly exact: string }

/** What a cell says, however it was told. */
export const cellText = (cell: Cell | undefined): string => (cell === undefined ? '' : typeof cell === 'string' ? cell : cell.exact)

/** A row with its number in the file; the heads are row 1. */
export interface FileRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** What of a value was understood: the value, or why it was not. */
export type Reading = { readonly value: string } | { readonly problem: string }

/** What a spreadsheet takes for a formula, as our own exports do. A plain negative number is none. */
const FORMULA = /^'*(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n]/

/** Text as it stands in a file, so that no spreadsheet runs it; the inverse of {@link asMeant}. */
export const asWritten = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Text without the apostrophe that keeps spreadsheets from running it, and with one sign at the ends of lines. */
export const asMeant = (text: string): string => {
  const bare = text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
  return bare.replaceAll('\r\n', '\n').trim()
}
