import { shellWords } from '@/lib/words/shell'
import styles from './skip-link.module.css'

/** The first stop of the Tab key: past the header to the content. */
export const SkipLink = () => (
  <a href="#content" className={styles.skip}>
    {shellWords.skip}
  </a>
)
