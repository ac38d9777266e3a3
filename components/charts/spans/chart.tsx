import { epochDay } from '@/lib/domain/plain-date'
import { LaneFrame } from '../lanes/lane-frame'
import { SpanRow } from './row'
import type { SpanLane, SpansInput } from './series'

interface SpansProps extends SpansInput {
  /** The id of the figure around it. */
  readonly figureId: string
}

/** Lanes of states over days: each in the tone of its state with its word in it, hatched where not established. Drawn on the server. */
export const Spans = ({ figureId, from, to, lanes, folded, foldedTitle, marks }: SpansProps) => {
  const [start, end] = [epochDay(from), epochDay(to)]
  const row = (lane: SpanLane) => <SpanRow key={lane.key} lane={lane} from={start} to={end} marks={marks} figureId={figureId} />
  return <LaneFrame figureId={figureId} from={start} to={end} marks={marks} lanes={lanes.map(row)} folded={folded.map(row)} foldedTitle={foldedTitle} />
}
