import { briefWords } from '@/lib/words/brief'
import styles from './brief-links.module.css'

interface BriefLinksProps {
  readonly a4: string
  readonly letter: string
}

/** The same comparison on paper: A4, and the size of North America. */
export const BriefLinks = ({ a4, letter }: BriefLinksProps) => (
  <p className={styles.brief}>
    {briefWords.label}: <a href={a4} download>{briefWords.papers.a4}</a>, <a href={letter} download>{briefWords.papers.letter}</a>
  </p>
)
