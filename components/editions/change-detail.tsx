import { Link } from '@/components/ui/link'
import type { ToldChange } from '@/lib/domain/changeset/told'
import { paths, type UrlParams } from '@/lib/paths'
import { editionWords } from '@/lib/words/editions'
import styles from './change-list.module.css'
import { FieldTable, type FieldColumns } from './field-table'

interface ChangeDetailProps {
  readonly change: ToldChange
  readonly columns: FieldColumns
  /** The clocks that links carry on. */
  readonly keep: UrlParams
  /** Whether it says in which edition it came, where it stands beside those of others. */
  readonly withEdition: boolean
}

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

/** Why a record was changed, its fields before and after, and the pages that it affects. */
export const ChangeDetail = ({ change, columns, keep, withEdition }: ChangeDetailProps) => {
  const name = editionWords.record(change.noun, change.key, change.act)
  return (
    <>
      <p>
        {change.reason}{' '}
        {withEdition && <Link href={paths.edition(change.edition, keep)}>{editionWords.edition(change.edition)}</Link>}
      </p>
      <FieldTable
        caption={withEdition ? `${name}, ${editionWords.edition(change.edition)}` : name}
        noun={change.noun}
        fields={change.fields}
        columns={columns}
      />
      <Affected change={change} keep={keep} />
    </>
  )
}
