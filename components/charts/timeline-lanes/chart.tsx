import { epochDay } from '@/lib/domain/plain-date'
import { timelineWords } from '@/lib/words/timeline'
import { share } from '../lanes/scale'
import { LaneMark, ROW } from './lane-mark'
import { LanesAxis } from './lanes-axis'
import { timelineLanesSeries, type PlacedLane, type TimelineLanesInput, type TimelineLanesSeries } from './series'
import styles from './timeline-lanes.module.css'

interface LaneProps {
  readonly lane: PlacedLane
  readonly scale: TimelineLanesSeries
  readonly marked: readonly number[]
  readonly hasTwin: boolean
}

const Lane = ({ lane, scale: { from, to, known }, marked, hasTwin }: LaneProps) => {
  const height = lane.rows * ROW + 4
  return (
    <div className={styles.lane}>
      <p className={styles.name}>{lane.title}</p>
      <svg width="100%" height={height} role="group" aria-label={lane.title} overflow="visible">
        {known !== null && <rect className={styles.ahead} x={share(known, from, to)} width={share(to - known, 0, to - from)} y="0" height={height} />}
        {marked.map((day) => (
          <line key={day} className={styles.marked} x1={share(day, from, to)} x2={share(day, from, to)} y1="0" y2={height} />
        ))}
        {known !== null && <line className={styles.known} x1={share(known, from, to)} x2={share(known, from, to)} y1="0" y2={height} />}
        <svg y="2" overflow="visible" width="100%">
          {lane.marks.map((mark) => (
            <LaneMark key={mark.key} mark={mark} kind={lane.kind} from={from} to={to} hasTwin={hasTwin} />
          ))}
        </svg>
      </svg>
    </div>
  )
}

/**
 * Lanes by party and kind, drawn on the server. Where a list of the same entries stands beside them they are hidden from
 * assistive technology and the keyboard, who get the list; alone, every mark is a link with a name.
 */
export const TimelineLanes = (input: TimelineLanesInput) => {
  const { marks, knownOn, hasTwin = false } = input
  const series = timelineLanesSeries(input)
  const { from, to, known, groups } = series
  const marked = marks.map(({ on }) => epochDay(on)).filter((day) => day > from && day < to)
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.lanes} aria-hidden={hasTwin ? true : undefined}>
          <div className={styles.lane}>
            <span />
            <LanesAxis from={from} to={to} known={known} knownOn={knownOn} marks={marks} />
          </div>
          {groups.map((group) => (
            <div key={group.key} className={styles.group} data-party={group.party ?? 'both'} role="group" aria-label={group.title}>
              <p className={styles.party}>{group.title}</p>
              {group.lanes.map((lane) => (
                <Lane key={lane.kind} lane={lane} scale={series} marked={marked} hasTwin={hasTwin} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className={styles.key}>{timelineWords.key}</p>
    </>
  )
}
