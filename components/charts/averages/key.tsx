import { seriesWords } from '@/lib/words/series'
import styles from './key.module.css'
import { shapesOf, type AverageSeries, type Shape } from './series'

interface AveragesKeyProps {
  readonly averages: readonly AverageSeries[]
}

const OUTLINES: Record<Shape, string> = {
  circle: 'M8 4a4 4 0 1 0 .01 0z',
  rect: 'M4.5 4.5h7v7h-7z',
  triangle: 'M8 3.5l4.5 8h-9z',
  rectRot: 'M8 3l5 5-5 5-5-5z',
  star: 'M8 3v10M3 8h10M4.5 4.5l7 7M11.5 4.5l-7 7',
  cross: 'M8 3v10M3 8h10',
}

/** Which mark is whose average, and by which method: below the chart, since methods are too long for labels in it. */
export const AveragesKey = ({ averages }: AveragesKeyProps) => {
  const shapes = shapesOf(averages)
  return (
    <dl className={styles.key}>
      {averages.map(({ series, party }) => (
        <div key={series.id} className={styles.entry}>
          <dt>
            <svg className={styles.mark} data-party={party} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={OUTLINES[shapes.get(series.id) ?? 'circle']} strokeWidth="1.5" />
            </svg>
            {series.title}, {series.publisher}
          </dt>
          <dd>{seriesWords.method(series.method, series.unit)}</dd>
        </div>
      ))}
    </dl>
  )
}
