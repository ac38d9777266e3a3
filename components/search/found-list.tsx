import { formatDate } from '@/lib/domain/format/date'
import { plainDate } from '@/lib/domain/plain-date'
import { paths, type UrlParams } from '@/lib/paths'
import { searchWords } from '@/lib/words/search'
import { Link } from '../ui/link'
import { MarkedText } from '../ui/marked-text'
import { Section } from '../ui/section'
import { byKind, type FoundRecord } from './found'
import styles from './found-list.module.css'

interface FoundListProps {
  /** Best first. */
  readonly results: readonly FoundRecord[]
  /** The clocks that links carry on. */
  readonly keep: UrlParams
}

const Row = ({ result, keep }: { readonly result: FoundRecord; readonly keep: UrlParams }) => (
  <li className={styles.row}>
    <Link href={paths.at(result.href, keep)}>
      <MarkedText text={result.title} matched={result.matched} />
    </Link>
    <span className={styles.detail}>
      {result.on !== null && <time dateTime={result.on}>{formatDate(plainDate(result.on))}</time>}{' '}
      <MarkedText text={result.detail} matched={result.matched} />
    </span>
  </li>
)

/** What was found, by kind: the kind of the best result first, the best of a kind first. */
export const FoundList = ({ results, keep }: FoundListProps) =>
  byKind(results).map((group) => (
    <Section key={group.kind} title={searchWords.inKind(searchWords.kinds[group.kind], group.results.length)}>
      <ol className={styles.list}>
        {group.results.map((result) => (
          <Row key={result.id} result={result} keep={keep} />
        ))}
      </ol>
    </Section>
  ))
