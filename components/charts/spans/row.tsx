import { epochDay } from '@/lib/domain/plain-date'
import { hatchId } from '../lanes/hatch-defs'
import { Lane } from '../lanes/lane'
import { share } from '../lanes/scale'
import type { EventMark } from '../marks'
import { textWidth } from '../text-width'
import { barsOf, type SpanBar, type SpanLane } from './series'
import styles from './spans.module.css'

interface SpanRowProps {
  readonly lane: SpanLane
  readonly from: number
  readonly to: number
  readonly marks: readonly EventMark[]
  readonly figureId: string
}

/** The narrowest lane in px: a label that fits there fits everywhere. */
const NARROWEST = 300

const inBar = ({ sign, label, from, to }: SpanBar, days: number): string => {
  const room = ((to - from) / days) * NARROWEST - 8
  const whole = `${sign} ${label}`
  return textWidth(whole, 12) <= room ? whole : textWidth(sign, 12) <= room ? sign : ''
}

/** One lane of states, with the days that are marked in it alone. */
export const SpanRow = ({ lane, from, to, marks, figureId }: SpanRowProps) => {
  const bars = barsOf(lane, from, to)
  const ticks = lane.ticks.filter(({ on }) => epochDay(on) > from && epochDay(on) < to)
  return (
    <Lane
      title={lane.title}
      href={lane.href}
      summary={lane.summary}
      label={[...bars, ...lane.ticks].map(({ label }) => label).join(', ')}
      from={from}
      to={to}
      marks={marks}
      over={ticks.map(({ on, label }) => (
        <svg key={label} x={share(epochDay(on), from, to)} y="0" width="1" height="24" overflow="visible">
          <title>{label}</title>
          <path className={styles.deadline} d="M-4 0h8l-4 6z" />
        </svg>
      ))}
    >
      {bars.map((bar) => (
        <svg key={bar.from} x={share(bar.from, from, to)} width={share(bar.to - bar.from, 0, to - from)} y="0" height="24">
          <title>{bar.label}</title>
          <rect className={styles.bar} data-tone={bar.tone} data-open={bar.open} x="0.5" y="3" width="100%" height="18" />
          {bar.open && <rect x="0" y="3" width="100%" height="18" fill={`url(#${hatchId(figureId, 'open')})`} />}
          <text className={styles.label} x="5" y="16">
            {inBar(bar, to - from)}
          </text>
        </svg>
      ))}
    </Lane>
  )
}
