import { Link } from '@/components/ui/link'
import type { EntryKind } from '@/lib/domain/timeline/entries'
import { share } from '../lanes/scale'
import { LABEL_GAP } from './place-marks'
import type { PlacedMark } from './series'
import styles from './timeline-lanes.module.css'

/** Height of a row of marks in px. */
export const ROW = 19

/** A shape for each kind, round the middle: kinds are told apart without colour. */
const SHAPES: Record<EntryKind, string> = {
  event: 'M0-5a5 5 0 1 0 .01 0z',
  announced: 'M0-5L5 4.5H-5z',
  enacted: 'M-4.5-4.5h9v9h-9z',
  'in-force': 'M0-5.5L5.5 0 0 5.5-5.5 0z',
  due: 'M0-5.5L5.5 0 0 5.5-5.5 0z',
}

interface LaneMarkProps {
  readonly mark: PlacedMark
  readonly kind: EntryKind
  readonly from: number
  readonly to: number
  /** Whether a list beside the lanes has the same links. */
  readonly hasTwin: boolean
}

/** One mark with its label, a link to its record or document. */
export const LaneMark = ({ mark, kind, from, to, hasTwin }: LaneMarkProps) => {
  const { x, row, side, label, weight, title, href, certainty } = mark
  const drawn = (
    <>
      <title>{title}</title>
      <rect className={styles.target} x="-8" y={-ROW / 2} width="16" height={ROW} />
      <path d={SHAPES[kind]} />
      {side !== null && (
        <text x={side === 'right' ? LABEL_GAP : -LABEL_GAP} y="4" textAnchor={side === 'right' ? 'start' : 'end'} data-strong={weight > 0}>
          {label}
        </text>
      )}
    </>
  )
  return (
    <svg x={share(x, from, to)} y={row * ROW + ROW / 2} overflow="visible">
      {href === null ? (
        <g role="img" aria-label={title} className={styles.mark} data-certainty={certainty}>
          {drawn}
        </g>
      ) : (
        <Link href={href} aria-label={title} tabIndex={hasTwin ? -1 : undefined} className={styles.mark} data-certainty={certainty}>
          {drawn}
        </Link>
      )}
    </svg>
  )
}
