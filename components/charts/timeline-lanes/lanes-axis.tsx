import { formatDate } from '@/lib/domain/format/date'
import { epochDay, type PlainDate } from '@/lib/domain/plain-date'
import { timelineWords } from '@/lib/words/timeline'
import { dateTicks } from '../axis'
import { share } from '../lanes/scale'
import type { EventMark } from '../marks'
import { placeLabels } from '../place-labels'
import { textWidth } from '../text-width'
import { LABEL_SIZE, LANE_WIDTH } from './series'
import styles from './timeline-lanes.module.css'

interface LanesAxisProps {
  readonly from: number
  readonly to: number
  readonly known: number | null
  readonly knownOn: PlainDate
  readonly marks: readonly EventMark[]
}

const TICKS = 8
const ROW = 15
/** Height of the ticks with their labels, in px. */
const SCALE = 24

/** The time axis above the lanes: the days that are marked through all of them, then ticks. */
export const LanesAxis = ({ from, to, known, knownOn, marks }: LanesAxisProps) => {
  const named = [
    ...marks.filter(({ on }) => epochDay(on) > from && epochDay(on) < to).map(({ on, label }) => ({ x: epochDay(on), label, isStrong: true })),
    ...(known === null ? [] : [{ x: known, label: timelineWords.knownLine(formatDate(knownOn)), isStrong: false }]),
  ]
  const places = placeLabels(
    named.map(({ x, label }) => ({ x: ((x - from) / (to - from)) * LANE_WIDTH, width: textWidth(label, LABEL_SIZE, true), weight: 1 })),
    { left: 0, right: LANE_WIDTH, rows: named.length },
  )
  const top = ROW * named.length
  return (
    <svg className={styles.axis} width="100%" height={top + SCALE} aria-hidden="true">
      {named.map(({ x, label, isStrong }, index) => {
        const { row, side } = places[index] ?? { row: 0, side: 'right' as const }
        return (
          <text key={label} x={share(x, from, to)} y={top - row * ROW - 4} dx={side === 'right' ? 4 : -4} textAnchor={side === 'right' ? 'start' : 'end'} data-strong={isStrong}>
            {label}
          </text>
        )
      })}
      {dateTicks(Math.ceil(from), Math.floor(to), TICKS).map(({ x, label }) => (
        <g key={x}>
          <line x1={share(x, from, to)} x2={share(x, from, to)} y1={top + SCALE - 5} y2={top + SCALE} className={styles.tick} />
          <text x={share(x, from, to)} y={top + SCALE - 8} textAnchor={(x - from) / (to - from) < 0.03 ? 'start' : (x - from) / (to - from) > 0.97 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
