import { NO_BREAK } from '@/lib/domain/format/number'
import styles from './dumbbell.module.css'
import { place } from './place'

interface DumbbellAxisProps {
  readonly ticks: readonly number[]
  readonly top: number
}

/** The scale above the rows. */
export const DumbbellAxis = ({ ticks, top }: DumbbellAxisProps) => (
  <div className={styles.row} aria-hidden="true">
    <span />
    <svg className={styles.axis} width="100%" height="16">
      {ticks.map((tick) => (
        <text key={tick} x={place(tick, top)} y="12" textAnchor="middle">
          {tick === top ? `${tick}${NO_BREAK}%` : tick}
        </text>
      ))}
    </svg>
  </div>
)
