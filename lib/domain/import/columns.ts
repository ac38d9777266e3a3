import { fieldsOf, type Field } from '../form/field'
import { RECORD_FORMS } from '../form/record-forms'
import { NOUNS, type Noun } from '../record/change'

/** The id first: it is what a reader of a file looks for. */
const withIdFirst = (fields: readonly Field[]): readonly Field[] => [...fields.filter(({ path }) => path === 'id'), ...fields.filter(({ path }) => path !== 'id')]

const COLUMNS: ReadonlyMap<Noun, readonly Field[]> = new Map(NOUNS.map((noun) => [noun, withIdFirst(fieldsOf(RECORD_FORMS[noun]))]))

/** The columns that a file of a noun can have: one for each field of its form; a list is one column. */
export const columnsOf = (noun: Noun): readonly Field[] => COLUMNS.get(noun) ?? []

/** The column in which a field of a record stands: `evidence.0.whose` stands in `evidence`. */
export const columnOf = (noun: Noun, field: string): string =>
  columnsOf(noun)
    .map(({ path }) => path)
    .filter((path) => field === path || field.startsWith(`${path}.`))
    .toSorted((a, b) => b.length - a.length)[0] ?? field
