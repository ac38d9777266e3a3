import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { epochDay } from '@/lib/domain/plain-date'
import type { EventMark } from '../marks'
import styles from './lanes.module.css'
import { share } from './scale'

interface LaneProps {
  readonly title: string
  readonly href: string
  /** What became of it between the two days. */
  readonly summary: string
  /** A line below the name. */
  readonly note?: ReactNode
  /** What the lane shows, in words. */
  readonly label: string
  readonly from: number
  readonly to: number
  readonly marks: readonly EventMark[]
  /** The bars. */
  readonly children: ReactNode
  /** What is drawn over bars and marks. */
  readonly over?: ReactNode
}

/** One lane: its name, what became of it, and its bars over the days drawn. */
export const Lane = ({ title, href, summary, note, label, from, to, marks, children, over }: LaneProps) => (
  <li className={styles.row}>
    <p className={styles.name}>
      <Link href={href}>{title}</Link>
      <span className={styles.summary}>{summary}</span>
    </p>
    {note}
    <svg className={styles.lane} width="100%" height="24" role="img" aria-label={label}>
      {children}
      {marks
        .filter(({ on }) => epochDay(on) > from && epochDay(on) < to)
        .map(({ on, strength }) => (
          <line key={`${on} ${strength}`} className={styles.mark} data-strength={strength} x1={share(epochDay(on), from, to)} x2={share(epochDay(on), from, to)} y1="0" y2="24" />
        ))}
      {over}
    </svg>
  </li>
)
