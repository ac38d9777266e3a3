import { dateTicks } from '../axis'
import { share } from './scale'
import type { EventMark } from '../marks'
import { epochDay } from '@/lib/domain/plain-date'
import styles from './lanes.module.css'

interface LaneAxisProps {
  readonly from: number
  readonly to: number
  readonly marks: readonly EventMark[]
}

/** The narrowest lane that is drawn has room for this many ticks. */
const TICKS = 4
/** Beyond this share of the width a label stands left of its day. */
const TURN = 0.7

/** The time axis above the lanes: ticks, and the event that the page is about. */
export const LaneAxis = ({ from, to, marks }: LaneAxisProps) => {
  const event = marks.find(({ strength, on }) => strength === 'event' && epochDay(on) >= from && epochDay(on) < to)
  const anchor = (x: number) => ((x - from) / (to - from) > TURN ? 'end' : 'start')
  return (
    <svg className={styles.axis} width="100%" height="34" aria-hidden="true">
      {dateTicks(from, to, TICKS).map(({ x, label }) => (
        <g key={x}>
          <line x1={share(x, from, to)} x2={share(x, from, to)} y1="28" y2="34" className={styles.tick} />
          <text x={share(x, from, to)} y="26" textAnchor={x === from ? 'start' : anchor(x) === 'end' ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      {event !== undefined && (
        <text
          className={styles.event}
          x={share(epochDay(event.on), from, to)}
          y="10"
          dx={anchor(epochDay(event.on)) === 'end' ? -4 : 4}
          textAnchor={anchor(epochDay(event.on))}
        >
          {event.label}
        </text>
      )}
    </svg>
  )
}
