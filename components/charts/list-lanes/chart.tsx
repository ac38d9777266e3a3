import { lanesWords } from '@/lib/words/lanes'
import { LaneFrame } from '../lanes/lane-frame'
import { LaneRow } from './lane-row'
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
      <LaneFrame
        figureId={figureId}
        from={from}
        to={to}
        marks={marks}
        lanes={changed.map(row)}
        folded={unchanged.map(row)}
        foldedTitle={lanesWords.unchangedLanes(unchanged.length)}
      />
    </div>
  )
}
