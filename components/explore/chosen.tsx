import { exploreWords } from '@/lib/words/explore'
import { Link } from '../ui/link'
import styles from './chosen.module.css'

export interface ChosenItem {
  readonly key: string
  readonly title: string
  /** The page of the record. */
  readonly href: string | null
  /** The same view without it. */
  readonly without: string
}

/** What is chosen, each leading to its page, with a way to leave it out. */
export const Chosen = ({ items }: { readonly items: readonly ChosenItem[] }) => (
  <ul className={styles.chosen} aria-label={exploreWords.chosen}>
    {items.map(({ key, title, href, without }) => (
      <li key={key} className={styles.item}>
        {href === null ? title : <Link href={href}>{title}</Link>}
        <Link href={without} className={styles.without} aria-label={exploreWords.without(title)} scroll={false}>
          ×
        </Link>
      </li>
    ))}
  </ul>
)
