import { paths, type UrlParams } from '@/lib/paths'
import { lanesWords } from '@/lib/words/lanes'
import { hatchId } from '../lanes/hatch-defs'
import { Lane as LaneView } from '../lanes/lane'
import { share } from '../lanes/scale'
import type { EventMark } from '../marks'
import { textWidth } from '../text-width'
import styles from './list-lanes.module.css'
import type { Lane, LaneBar } from './series'

interface LaneRowProps {
  readonly lane: Lane
  readonly from: number
  readonly to: number
  readonly marks: readonly EventMark[]
  readonly figureId: string
  readonly keep: UrlParams
}

/** The narrowest lane in px: a label that fits there fits everywhere. */
const NARROWEST = 300

const fits = ({ label, from, to }: LaneBar, days: number): boolean => textWidth(label, 12) + 10 <= ((to - from) / days) * NARROWEST

/** One list of goods: its name, the trade it covers, what became of it, and its rate over the days drawn. */
export const LaneRow = ({ lane, from, to, marks, figureId, keep }: LaneRowProps) => (
  <LaneView
    title={lane.measure.title}
    href={paths.measure(lane.measure.id, keep)}
    summary={lane.summary}
    note={<p className={styles.trade}>{lanesWords.trade(lane.measure)}</p>}
    label={lane.bars.map(({ label }) => label).join(', ')}
    from={from}
    to={to}
    marks={marks}
  >
    {lane.bars.map((bar) => (
      <svg key={bar.from} x={share(bar.from, from, to)} width={share(bar.to - bar.from, 0, to - from)} y="0" height="24">
        <rect className={styles.bar} data-state={bar.state} x="0.5" y="3" width="100%" height="18" />
        {bar.state === 'unverified' && <rect x="0" y="3" width="100%" height="18" fill={`url(#${hatchId(figureId, 'open')})`} />}
        {bar.legalState === 'void' && <rect x="0" y="3" width="100%" height="18" fill={`url(#${hatchId(figureId, 'void')})`} />}
        {fits(bar, to - from) && (
          <text className={styles.rate} x="5" y="16">
            {bar.label}
          </text>
        )}
      </svg>
    ))}
  </LaneView>
)
