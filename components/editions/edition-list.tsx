import { Link } from '@/components/ui/link'
import type { ToldEdition } from '@/lib/domain/changeset/told'
import { paths } from '@/lib/paths'
import { editionWords, whoWords } from '@/lib/words/editions'
import styles from './edition-list.module.css'

/** Where the site is read as it was when an edition was published. */
export const asOfEdition = ({ number, publishedOn }: ToldEdition): string =>
  paths.home({ edition: String(number), knownOn: publishedOn })

const Edition = ({ edition }: { readonly edition: ToldEdition }) => (
  <li className={styles.item}>
    <h2>
      <Link href={edition.href}>{editionWords.edition(edition.number)}</Link>: {edition.title}
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
export const EditionList = ({ editions }: { readonly editions: readonly ToldEdition[] }) => (
  <ol className={styles.list}>
    {editions.map((edition) => (
      <Edition key={edition.number} edition={edition} />
    ))}
  </ol>
)
