import { DataTable, type Column } from '@/components/table/data-table'
import { Link } from '@/components/ui/link'
import type { ToldChange } from '@/lib/domain/changeset/told'
import { paths, type UrlParams } from '@/lib/paths'
import { editionWords } from '@/lib/words/editions'
import styles from './change-list.module.css'

type Field = ToldChange['fields'][number]

/** What the columns of the table of fields are called. */
interface FieldWords {
  readonly field: string
  readonly before: string
  readonly after: string
}

interface ChangeListProps {
  readonly changes: readonly ToldChange[]
  readonly columns: FieldWords
  /** The clocks that links carry on. */
  readonly keep: UrlParams
  /** Whether each says in which edition it came, where they are of several. */
  readonly withEdition?: boolean
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(', ') : JSON.stringify(value)

const Value = ({ value }: { readonly value: unknown }) =>
  value === null ? <span className={styles.nothing}>{editionWords.nothing}</span> : <span className={styles.value}>{textOf(value)}</span>

const fieldColumns = ({ field, before, after }: FieldWords): Column<Field>[] => [
  { key: 'field', head: field, cell: (row) => row.field },
  { key: 'before', head: before, cell: (row) => <Value value={row.before} /> },
  { key: 'after', head: after, cell: (row) => <Value value={row.after} /> },
]

const Affected = ({ change: { measures, commitments }, keep }: { readonly change: ToldChange; readonly keep: UrlParams }) => {
  const pages = [...measures, ...commitments]
  if (pages.length === 0) return <p className={styles.nothing}>{editionWords.affectsNothing}</p>
  return (
    <p>
      {editionWords.affects}:{' '}
      {pages.map(({ id, title, href }, index) => (
        <span key={`${href} ${id}`}>
          {index > 0 && ', '}
          <Link href={paths.at(href, keep)}>{title}</Link>
        </span>
      ))}
    </p>
  )
}

/** Published changes, each with its fields before and after, the reason, and the pages that it affects. */
export const ChangeList = ({ changes, columns, keep, withEdition = false }: ChangeListProps) => (
  <ol className={styles.list}>
    {changes.map((change) => {
      const name = editionWords.record(change.noun, change.key, change.act)
      return (
        <li key={`${change.edition} ${change.noun} ${change.key}`} className={styles.item}>
          <h3>{name}</h3>
          <p>
            {change.reason}{' '}
            {withEdition && <Link href={paths.edition(change.edition, keep)}>{editionWords.edition(change.edition)}</Link>}
          </p>
          <DataTable caption={withEdition ? `${name}, ${editionWords.edition(change.edition)}` : name} columns={fieldColumns(columns)} rows={change.fields} rowKey={({ field }) => field} />
          <Affected change={change} keep={keep} />
        </li>
      )
    })}
  </ol>
)
