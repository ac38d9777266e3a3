import { CodeText } from '@/components/api-docs/code-text'
import { DataTable, type Column } from '@/components/table/data-table'
import { apiDocsWords } from '@/lib/words/api-docs'
import styles from './api-docs.module.css'
import { FieldName } from './_field-name'
import type { Parameter } from './_operations'

const { parameterColumns: heads, places, required, everything, notAsked } = apiDocsWords

const otherwiseOf = ({ required: isRequired, otherwise, in: place }: Parameter): string => {
  if (isRequired) return required
  return otherwise ?? (place === 'header' ? notAsked : everything)
}

const COLUMNS: readonly Column<Parameter>[] = [
  {
    key: 'name',
    head: heads.name,
    cell: ({ name, in: place }) => (
      <>
        <FieldName name={name} />
        {places[place] !== '' && <span className={styles.quiet}> {places[place]}</span>}
      </>
    ),
  },
  { key: 'meaning', head: heads.meaning, cell: ({ meaning }) => <CodeText text={meaning} /> },
  { key: 'allowed', head: heads.allowed, cell: ({ allowed }) => allowed },
  { key: 'otherwise', head: heads.otherwise, cell: otherwiseOf },
]

/** What an address can be asked with. */
export const ParametersTable = ({ path, parameters }: { readonly path: string; readonly parameters: readonly Parameter[] }) =>
  parameters.length === 0 ? (
    <p>{apiDocsWords.noParameters}</p>
  ) : (
    <DataTable caption={`${apiDocsWords.parameters}: ${path}`} columns={COLUMNS} rows={parameters} rowKey={({ name }) => name} />
  )
