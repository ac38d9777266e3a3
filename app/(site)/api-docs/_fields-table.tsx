import { CodeText } from '@/components/api-docs/code-text'
import { DataTable, type Column } from '@/components/table/data-table'
import { apiDocsWords } from '@/lib/words/api-docs'
import styles from './api-docs.module.css'
import { FieldName } from './_field-name'
import type { CsvColumn } from './_csv-columns'
import type { Field } from './_fields'

const { fieldColumns, columnColumns } = apiDocsWords

const Value = ({ field: { type, part, optional } }: { readonly field: Field }) => (
  <>
    {part !== null && <a href={`#${apiDocsWords.partId(part)}`}>{part}</a>}
    {part !== null && type !== '' && ' '}
    {type}
    {optional && <span className={styles.quiet}>, {apiDocsWords.optional}</span>}
  </>
)

const FIELDS: readonly Column<Field>[] = [
  { key: 'name', head: fieldColumns.name, cell: ({ name }) => <FieldName name={name} /> },
  { key: 'type', head: fieldColumns.type, cell: (field) => <Value field={field} /> },
  { key: 'meaning', head: fieldColumns.meaning, cell: ({ description }) => <CodeText text={description} /> },
]

const COLUMNS: readonly Column<CsvColumn>[] = [
  { key: 'name', head: columnColumns.name, cell: ({ name }) => <FieldName name={name} /> },
  { key: 'meaning', head: columnColumns.meaning, cell: ({ description }) => <CodeText text={description} /> },
]

/** The fields of an answer or of a part of one. */
export const FieldsTable = ({ caption, fields }: { readonly caption: string; readonly fields: readonly Field[] }) => (
  <DataTable caption={caption} columns={FIELDS} rows={fields} rowKey={({ name }) => name} />
)

/** The columns of a list told as CSV. */
export const ColumnsTable = ({ caption, columns }: { readonly caption: string; readonly columns: readonly CsvColumn[] }) => (
  <DataTable caption={caption} columns={COLUMNS} rows={columns} rowKey={({ name }) => name} />
)
