import { Link } from '@/components/ui/link'
import type { ToldEdition } from '@/lib/domain/changeset/told'
import { paths, type UrlParams } from '@/lib/paths'
import { editionWords, whoWords } from '@/lib/words/editions'
import styles from './edition-list.module.css'

/** Where the site is read as it was when an edition was published. */
export const asOfEdition = ({ number, publishedOn }: ToldEdition): string =>
  paths.home({ edition: String(number), knownOn: publishedOn })

interface EditionListProps {
  readonly editions: readonly ToldEdition[]
  /** The clocks that links within the record carry on. */
  readonly keep: UrlParams
}

const Edition = ({ edition, keep }: { readonly edition: ToldEdition; readonly keep: UrlParams }) => (
  <li className={styles.item}>
    <h2>
      <Link href={paths.at(edition.href, keep)}>{editionWords.edition(edition.number)}</Link>: {edition.title}
    </h2>
    <p>{edition.reason}</p>
    {edition.reverts !== null && <p>{editionWords.reverts(edition.reverts)}</p>}
    {edition.aloneReason !== null && <p>{editionWords.alone(edition.aloneReason)}</p>}
    <p className={styles.quiet}>{editionWords.changed(edition.changes)}</p>
    <p className={styles.quiet}>
      <time dateTime={edition.publishedAt}>{editionWords.instant(edition.publishedAt)}</time> · {editionWords.by(edition.authors.map(whoWords))},{' '}
      {editionWords.publishedBy(whoWords(edition.publisher))} · <Link href={asOfEdition(edition)}>{editionWords.read}</Link>
    </p>
  </li>
)

/** The editions, newest first: why, by whom, when, what changed, and the way to each. */
export const EditionList = ({ editions, keep }: EditionListProps) => (
  <ol className={styles.list}>
    {editions.map((edition) => (
      <Edition key={edition.number} edition={edition} keep={keep} />
    ))}
  </ol>
)
