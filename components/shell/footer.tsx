import { Link } from '@/components/ui/link'
import { adminPaths } from '@/lib/admin-paths'
import { paths } from '@/lib/paths'
import { shellWords } from '@/lib/words/shell'
import styles from './footer.module.css'

/** The foot of every page: what this is, its licence, how the record came about, and where programs read it. */
export const Footer = () => (
  <footer className={styles.footer}>
    <div className={styles.inner}>
      <p>
        <strong>{shellWords.name}</strong> · {shellWords.tagline}. {shellWords.changedAfter}
      </p>
      <p>
        {shellWords.record}: <Link href={paths.editions()}>{shellWords.editions}</Link>, <Link href={paths.errata()}>{shellWords.errata}</Link>,{' '}
        <Link href={paths.checks()}>{shellWords.checks}</Link>. {shellWords.licence} {shellWords.api}:{' '}
        <Link href={paths.apiDocs()}>{shellWords.apiDocs}</Link> · <a href={paths.api.health()}>{shellWords.apiHealth}</a> ·{' '}
        <a href={adminPaths.home()}>{shellWords.forEditors}</a>
      </p>
    </div>
  </footer>
)
