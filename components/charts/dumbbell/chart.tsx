import { lanesWords } from '@/lib/words/lanes'
import { valueTicks } from '../axis'
import { DumbbellAxis } from './dumbbell-axis'
import { DumbbellRowView } from './dumbbell-row'
import styles from './dumbbell.module.css'
import { dumbbellSeries, type DumbbellInput, type DumbbellRow } from './series'

/**
 * One row for each measure: a ring before, a disc after, in per cent of customs value, and the difference in points.
 * What is held back is hollow and dashed. Drawn on the server, like the lanes.
 */
export const Dumbbell = (input: DumbbellInput) => {
  const { max, changed, unchanged } = dumbbellSeries(input)
  const ticks = valueTicks(max)
  const top = ticks.at(-1) ?? 1
  const row = (one: DumbbellRow) => <DumbbellRowView key={one.key} row={one} top={top} ticks={ticks} />
  return (
    <div className={styles.dumbbell}>
      <DumbbellAxis ticks={ticks} top={top} />
      {changed.length > 0 && <ul className={styles.list}>{changed.map(row)}</ul>}
      {unchanged.length > 0 && (
        <details className={styles.rest} open={changed.length === 0}>
          <summary>{lanesWords.unchangedLanes(unchanged.length)}</summary>
          <ul className={styles.list}>{unchanged.map(row)}</ul>
        </details>
      )}
    </div>
  )
}
