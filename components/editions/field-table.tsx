import { DataTable } from '@/components/table/data-table'
import type { FieldChange } from '@/lib/domain/changeset/compare-records'
import type { Noun } from '@/lib/domain/record/change'
import { editionWords } from '@/lib/words/editions'
import { fieldLabel } from '@/lib/words/records'
import { valueText } from '@/lib/words/records/value-text'
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

interface FieldValueProps {
  readonly noun: Noun
  readonly field: string
  readonly value: unknown
}

/** A value of a field of any record, as text; nothing is said in words. */
export const FieldValue = ({ noun, field, value }: FieldValueProps) => {
  const text = valueText(noun, field, value)
  return text === null ? <span className={styles.nothing}>{editionWords.nothing}</span> : <span className={styles.value}>{text}</span>
}

/** The fields in which two versions of a record differ, by what they are called. */
export const FieldTable = ({ caption, noun, fields, columns }: FieldTableProps) => (
  <DataTable
    caption={caption}
    narrow="stack"
    columns={[
      { key: 'field', head: columns.field, cell: ({ field }) => fieldLabel(noun, field) },
      { key: 'before', head: columns.before, cell: ({ field, before }) => <FieldValue noun={noun} field={field} value={before} /> },
      { key: 'after', head: columns.after, cell: ({ field, after }) => <FieldValue noun={noun} field={field} value={after} /> },
    ]}
    rows={fields}
    rowKey={({ field }) => field}
  />
)
