import { pageStateWords } from '@/lib/words/states'
import styles from './page-skeleton.module.css'

/** What stands in for a page while its figures are read: the same blocks at the same places, and no spinner. */
export const PageSkeleton = () => (
  <main id="content" className={styles.main} aria-busy="true" tabIndex={-1}>
    <p className={styles.words} role="status">
      {pageStateWords.loading}
    </p>
    <div className={styles.title} />
    <div className={styles.figures}>
      <div className={styles.figure} />
      <div className={styles.figure} />
    </div>
  </main>
)
