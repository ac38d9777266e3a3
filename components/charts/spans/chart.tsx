import { epochDay } from '@/lib/domain/plain-date'
import { HatchDefs } from '../lanes/hatch-defs'
import { LaneAxis } from '../list-lanes/lane-axis'
import { SpanRow } from './row'
import type { SpanLane, SpansInput } from './series'
import styles from './spans.module.css'

interface SpansProps extends SpansInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

/** Lanes of states over days: each in the tone of its state with its word in it, hatched where not established. Drawn on the server. */
export const Spans = ({ figureId, from, to, lanes, folded, foldedTitle, marks }: SpansProps) => {
  const [start, end] = [epochDay(from), epochDay(to)]
  const row = (lane: SpanLane) => <SpanRow key={lane.key} lane={lane} from={start} to={end} marks={marks} figureId={figureId} />
  return (
    <div className={styles.lanes}>
      <HatchDefs figureId={figureId} />
      <LaneAxis from={start} to={end} marks={marks} />
      {lanes.length > 0 && <ul className={styles.list}>{lanes.map(row)}</ul>}
      {folded.length > 0 && (
        <details className={styles.rest} open={lanes.length === 0}>
          <summary>{foldedTitle}</summary>
          <ul className={styles.list}>{folded.map(row)}</ul>
        </details>
      )}
    </div>
  )
}
