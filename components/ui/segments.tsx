import { Link } from '@/components/ui/link'
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

interface SegmentLinkProps {
  readonly href: string
  readonly isCurrent: boolean
  readonly text: string
}

/** A fragment is left to the browser, which opens what hides it. */
const SegmentLink = ({ href, isCurrent, text }: SegmentLinkProps) => {
  const given = { href, className: styles.segment, 'aria-current': isCurrent ? ('true' as const) : undefined }
  return href.startsWith('#') ? <a {...given}>{text}</a> : <Link {...given} scroll={false}>{text}</Link>
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
          <SegmentLink href={href} isCurrent={key === current} text={text} />
        </li>
      ))}
    </ul>
  </nav>
)
