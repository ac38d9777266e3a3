import { ChangeDetail } from '@/components/editions/change-detail'
import { Link } from '@/components/ui/link'
import type { ToldChange } from '@/lib/domain/changeset/told'
import { paths } from '@/lib/paths'
import { editionWords, errataWords } from '@/lib/words/editions'
import styles from './hidden-errata.module.css'

/** The corrections that a page of an older edition does not have yet. */
export interface ShownErrata {
  /** The newest of those that touch what the page shows. */
  readonly told: readonly ToldChange[]
  /** How many touch it. */
  readonly touching: number
  /** How many there are of other things. */
  readonly elsewhere: number
}

interface HiddenErrataProps {
  readonly errata: ShownErrata
  /** The edition that the page shows. */
  readonly after: number
}

/** Says which corrections a page of an older edition hides, and shows on demand what was recorded and what is now. */
export const HiddenErrata = ({ errata: { told, touching, elsewhere }, after }: HiddenErrataProps) => {
  const all = paths.errata({ after: String(after) })
  if (touching === 0)
    return (
      <p className={styles.errata}>
        {errataWords.hiddenNone(elsewhere)} <Link href={all}>{errataWords.seeAll}</Link>
      </p>
    )
  return (
    <details className={styles.errata}>
      <summary>{errataWords.hidden(touching)}</summary>
      <ul className={styles.list}>
        {told.map((change) => (
          <li key={`${change.edition} ${change.noun} ${change.key}`}>
            <b>{editionWords.record(change.noun, change.key, change.act)}</b>
            <ChangeDetail change={change} columns={errataWords.columns} keep={{}} withEdition />
          </li>
        ))}
      </ul>
      <p>
        {errataWords.hiddenMore(touching - told.length, elsewhere)} <Link href={all}>{errataWords.seeAll}</Link>
      </p>
    </details>
  )
}
