import { Link } from '@/components/ui/link'
import { epochDay } from '@/lib/domain/plain-date'
import { hatchId } from '../lanes/hatch-defs'
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

/** One lane: its name, what became of it, and its states over the days drawn. */
export const SpanRow = ({ lane, from, to, marks, figureId }: SpanRowProps) => {
  const at = (day: number) => share(day, from, to)
  const isInside = (day: number): boolean => day > from && day < to
  const bars = barsOf(lane, from, to)
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <Link href={lane.href}>{lane.title}</Link>
        <span className={styles.summary}>{lane.summary}</span>
      </p>
      <svg className={styles.lane} width="100%" height="24" role="img" aria-label={[...bars.map(({ label }) => label), ...lane.ticks.map(({ label }) => label)].join(', ')}>
        {bars.map((bar) => (
          <svg key={bar.from} x={at(bar.from)} width={share(bar.to - bar.from, 0, to - from)} y="0" height="24">
            <title>{bar.label}</title>
            <rect className={styles.bar} data-tone={bar.tone} data-open={bar.open} x="0.5" y="3" width="100%" height="18" />
            {bar.open && <rect x="0" y="3" width="100%" height="18" fill={`url(#${hatchId(figureId, 'open')})`} />}
            <text className={styles.label} x="5" y="16">
              {inBar(bar, to - from)}
            </text>
          </svg>
        ))}
        {marks
          .filter(({ on }) => isInside(epochDay(on)))
          .map(({ on, strength }) => (
            <line key={`${on} ${strength}`} className={styles.mark} data-strength={strength} x1={at(epochDay(on))} x2={at(epochDay(on))} y1="0" y2="24" />
          ))}
        {lane.ticks
          .filter(({ on }) => isInside(epochDay(on)))
          .map(({ on, label }) => (
            <svg key={label} x={at(epochDay(on))} y="0" width="1" height="24" overflow="visible">
              <title>{label}</title>
              <path className={styles.tick} d="M-4 0h8l-4 6z" />
            </svg>
          ))}
      </svg>
    </li>
  )
}
