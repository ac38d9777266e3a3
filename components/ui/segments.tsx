import Link from 'next/link'
import styles from './segments.module.css'

export interface Segment {
  readonly key: string
  readonly label: string
  readonly href: string
}

interface SegmentsProps {
  /** What is chosen between. */
  readonly label: string
  readonly segments: readonly Segment[]
  readonly current: string
}

/** A choice among a few states of a page, each a link to it: it works without scripts, and Back leads to the last one. */
export const Segments = ({ label, segments, current }: SegmentsProps) => (
  <nav className={styles.choice} aria-label={label}>
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
    <ul className={styles.list}>
      {segments.map(({ key, label: text, href }) => (
        <li key={key}>
          <Link href={href} scroll={false} aria-current={key === current ? 'true' : undefined} className={styles.segment}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
