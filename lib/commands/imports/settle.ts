import type { ImportSettings, StagedImport } from '@/lib/data/staged-imports'
import { asMeant, cellText } from '@/lib/domain/import/cell'
import { columnsOf } from '@/lib/domain/import/columns'
import { decimalSignOf, type DecimalSign } from '@/lib/domain/import/read-decimal'
import type { Noun } from '@/lib/domain/record/change'
import type { Table } from './read-table'

/** How many values of a column are shown to recognise it by. */
const SHOWN = 3
const LONGEST = 60

const sampleOf = ({ rows }: Table, column: number): string[] =>
  rows
    .map(({ cells }) => asMeant(cellText(cells[column])))
    .filter((text) => text !== '')
    .slice(0, SHOWN)
    .map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text))

/** Every text in a column of decimals; numbers of a sheet tell nothing of signs. */
function* decimalTexts(noun: Noun, { rows }: Table, mapping: ImportSettings['mapping']): Generator<string> {
  const decimals = new Set(columnsOf(noun).filter(({ control }) => control === 'decimal').map(({ path }) => path))
  const columns = mapping.flatMap((path, column) => (path !== null && decimals.has(path) ? [column] : []))
  for (const { cells } of rows) for (const column of columns) if (typeof cells[column] === 'string') yield asMeant(cells[column])
}

interface Said {
  readonly said: ImportSettings['said']
  readonly mapping: ImportSettings['mapping']
  readonly into: string | null
}

/** How a table is read by what was said of it, with what is shown of it. */
export const settled = (noun: Noun, table: Table, { said, mapping, into }: Said): Pick<StagedImport, 'settings' | 'heads' | 'samples' | 'total'> => {
  const decimalSign: DecimalSign | null = said.decimalSign ?? decimalSignOf(decimalTexts(noun, table, mapping))
  const { encoding, marked, delimiter } = table.format ?? { encoding: null, marked: false, delimiter: null }
  return {
    settings: { said, encoding, marked, delimiter, decimalSign, mapping, into },
    heads: table.heads,
    samples: table.heads.map((_head, column) => sampleOf(table, column)),
    total: table.rows.length,
  }
}
