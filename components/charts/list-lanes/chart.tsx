import { HatchDefs } from '../lanes/hatch-defs'
import { lanesWords } from '@/lib/words/lanes'
import { LaneRow } from './lane-row'
import { LaneAxis } from './lane-axis'
import styles from './list-lanes.module.css'
import { listLanesSeries, type Lane, type ListLanesInput } from './series'

interface ListLanesProps extends ListLanesInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

/**
 * One lane for each list of goods of one direction: the rate over time, hollow while suspended, hatched where not
 * established. Lanes are never added up. Drawn on the server: names wrap and are links, and nothing waits for scripts.
 */
export const ListLanes = ({ figureId, party, marks, keep = {}, ...input }: ListLanesProps) => {
  const { from, to, changed, unchanged } = listLanesSeries(input)
  const row = (lane: Lane) => <LaneRow key={lane.measure.id} lane={lane} from={from} to={to} marks={marks} figureId={figureId} keep={keep} />
  return (
    <div className={styles.lanes} data-party={party}>
      <HatchDefs figureId={figureId} />
      <LaneAxis from={from} to={to} marks={marks} />
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
