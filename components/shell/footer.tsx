import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import { shellWords } from '@/lib/words/shell'
import styles from './footer.module.css'

/** The foot of every page: what this is, its licence, and where programs read it. */
export const Footer = () => (
  <footer className={styles.footer}>
    <div className={styles.inner}>
      <p>
        <strong>{shellWords.name}</strong> · {shellWords.tagline}. {shellWords.changedAfter}
      </p>
      <p>
        {shellWords.licence} <Link href={paths.checks()}>{shellWords.checks}</Link>. {shellWords.api}: <Link href={paths.apiDocs()}>{shellWords.apiDocs}</Link> · <a href={paths.api.health()}>{shellWords.apiHealth}</a>
      </p>
    </div>
  </footer>
)
