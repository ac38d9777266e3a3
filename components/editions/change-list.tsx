import type { ToldChange } from '@/lib/domain/changeset/told'
import type { UrlParams } from '@/lib/paths'
import { editionWords } from '@/lib/words/editions'
import { ChangeDetail } from './change-detail'
import styles from './change-list.module.css'
import type { FieldColumns } from './field-table'

interface ChangeListProps {
  readonly changes: readonly ToldChange[]
  readonly columns: FieldColumns
  /** The clocks that links carry on. */
  readonly keep: UrlParams
  /** Whether each says in which edition it came, where they are of several. */
  readonly withEdition?: boolean
}

/** Published changes, each with its fields before and after, the reason, and the pages that it affects. */
export const ChangeList = ({ changes, columns, keep, withEdition = false }: ChangeListProps) => (
  <ol className={styles.list}>
    {changes.map((change) => (
      <li key={`${change.edition} ${change.noun} ${change.key}`} className={styles.item}>
        <h3>{editionWords.record(change.noun, change.key, change.act)}</h3>
        <ChangeDetail change={change} columns={columns} keep={keep} withEdition={withEdition} />
      </li>
    ))}
  </ol>
)
