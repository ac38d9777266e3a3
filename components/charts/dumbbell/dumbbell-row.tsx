import { Link } from '@/components/ui/link'
import styles from './dumbbell.module.css'
import { place } from './place'
import type { DumbbellRow, End } from './series'

interface DumbbellRowProps {
  readonly row: DumbbellRow
  readonly top: number
  readonly ticks: readonly number[]
}

interface DotProps {
  readonly end: End
  readonly top: number
  readonly kind: 'before' | 'after'
}

const Dot = ({ end, top, kind }: DotProps) => (
  <circle className={styles.dot} data-kind={kind} data-held={end.isHeld} cx={place(end.pct, top)} cy="14" r="5" />
)

/** One row: a ring, a disc, the bar between them, and words beside the rightmost. */
export const DumbbellRowView = ({ row, top, ticks }: DumbbellRowProps) => {
  const { before, after } = row
  const rightmost = Math.max(before?.pct ?? 0, after?.pct ?? 0)
  return (
    <li className={styles.row} data-party={row.party}>
      <Link className={styles.name} href={row.href}>
        {row.title}
      </Link>
      <svg className={styles.lane} width="100%" height="28" role="img" aria-label={row.spoken}>
        {ticks.map((tick) => (
          <line key={tick} className={styles.grid} x1={place(tick, top)} x2={place(tick, top)} y1="0" y2="28" />
        ))}
        {before !== null && after !== null && (
          <line className={styles.bar} x1={place(before.pct, top)} x2={place(after.pct, top)} y1="14" y2="14" />
        )}
        {before !== null && <Dot end={before} top={top} kind="before" />}
        {after !== null && <Dot end={after} top={top} kind="after" />}
        <text className={styles.outcome} x={place(rightmost, top)} dx="11" y="18">
          {row.outcome}
        </text>
      </svg>
    </li>
  )
}
