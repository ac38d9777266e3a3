import type { ReactNode } from 'react'
import type { EventMark } from '../marks'
import { HatchDefs } from './hatch-defs'
import { LaneAxis } from './lane-axis'
import styles from './lanes.module.css'

interface LaneFrameProps {
  /** The id of the figure around it. */
  readonly figureId: string
  readonly from: number
  readonly to: number
  readonly marks: readonly EventMark[]
  readonly lanes: readonly ReactNode[]
  /** Lanes that a summary folds away. */
  readonly folded: readonly ReactNode[]
  readonly foldedTitle: string
}

/** Lanes under one axis of days: those to be seen at once, and the others below a summary. Drawn on the server. */
export const LaneFrame = ({ figureId, from, to, marks, lanes, folded, foldedTitle }: LaneFrameProps) => (
  <div className={styles.lanes}>
    <HatchDefs figureId={figureId} />
    <LaneAxis from={from} to={to} marks={marks} />
    {lanes.length > 0 && <ul className={styles.list}>{lanes}</ul>}
    {folded.length > 0 && (
      <details className={styles.rest} open={lanes.length === 0}>
        <summary>{foldedTitle}</summary>
        <ul className={styles.list}>{folded}</ul>
      </details>
    )}
  </div>
)
