import { DataTable } from '@/components/table/data-table'
import type { FieldChange } from '@/lib/domain/changeset/compare-records'
import type { Noun } from '@/lib/domain/record/change'
import { editionWords } from '@/lib/words/editions'
import { fieldLabel } from '@/lib/words/records'
import styles from './change-list.module.css'

/** What the columns of the table of fields are called. */
export interface FieldColumns {
  readonly field: string
  readonly before: string
  readonly after: string
}

interface FieldTableProps {
  readonly caption: string
  readonly noun: Noun
  readonly fields: readonly FieldChange[]
  readonly columns: FieldColumns
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value)

/** A value of a field of any record, as text; nothing is said in words. */
export const FieldValue = ({ value }: { readonly value: unknown }) =>
  value === null || value === undefined ? (
    <span className={styles.nothing}>{editionWords.nothing}</span>
  ) : (
    <span className={styles.value}>{textOf(value)}</span>
  )

/** The fields in which two versions of a record differ, by what they are called. */
export const FieldTable = ({ caption, noun, fields, columns }: FieldTableProps) => (
  <DataTable
    caption={caption}
    narrow="stack"
    columns={[
      { key: 'field', head: columns.field, cell: ({ field }) => fieldLabel(noun, field) },
      { key: 'before', head: columns.before, cell: ({ before }) => <FieldValue value={before} /> },
      { key: 'after', head: columns.after, cell: ({ after }) => <FieldValue value={after} /> },
    ]}
    rows={fields}
    rowKey={({ field }) => field}
  />
)
