import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Field } from '@/lib/domain/form/field'
import { columnsOf } from '@/lib/domain/import/columns'
import { headsOf } from '@/lib/domain/import/write-row'
import type { Noun } from '@/lib/domain/record/change'
import { importWords } from '@/lib/words/imports'
import { fieldHelp, fieldLabel, nounWords } from '@/lib/words/records'

const words = importWords.about

/** Everything is text, so that no spreadsheet drops a nought or turns a code into a day; and text is never a formula. */
const text = (value: string) => ({ type: String, value, format: '@' })
const head = (value: string) => ({ ...text(value), fontWeight: 'bold' as const })

/** How the cells of a column are written. */
export const howToWrite = (field: Field): string => {
  const how = (): string => {
    if (field.control === 'choice') return words.choice(field.choices)
    if (field.control === 'reference') return words.reference(nounWords[field.to].one)
    if (field.control === 'texts') return words.texts
    return field.control === 'lines' ? words.lines(field.fields.map(({ path }) => path)) : (words.control[field.control] ?? '')
  }
  return field.nullable === true ? `${how()} ${words.nullable}` : how()
}

/** A workbook of two sheets: the rows under their heads, and how each column is filled in. */
export const importXlsx = async (noun: Noun, rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const table: SheetData = [headsOf(noun).map(head), ...rows.map((row) => row.map((value) => (value === '' ? null : text(value))))]
  const about: SheetData = [
    [words.column, words.called, words.how, words.meaning].map(head),
    ...columnsOf(noun).map((field) => [field.path, fieldLabel(noun, field.path), howToWrite(field), fieldHelp(noun, field.path) ?? ''].map((value) => ({ ...text(value), wrap: true }))),
  ]
  return writeXlsxFile([
    { data: table, sheet: nounWords[noun].many, stickyRowsCount: 1, columns: headsOf(noun).map(() => ({ width: 22 })) },
    { data: about, sheet: words.sheet, stickyRowsCount: 1, columns: [{ width: 22 }, { width: 28 }, { width: 60 }, { width: 60 }] },
  ]).toBuffer()
}
