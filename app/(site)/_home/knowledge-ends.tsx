import { Section } from '@/components/ui/section'
import { formatLongDate } from '@/lib/domain/format/date'
import type { HomePage } from '@/lib/queries/home/home-page'
import { homeWords } from '@/lib/words/home'
import styles from './home.module.css'

/** The last day for which somebody looked, side by side for both economies, and of the published averages. */
export const KnowledgeEnds = ({ page: { ends, averages } }: { readonly page: HomePage }) => {
  const newest = averages
    .flatMap(({ series, points }) => points.slice(-1).map((point) => ({ series, point })))
    .sort((a, b) => (a.point.on < b.point.on ? 1 : -1))[0]
  return (
    <Section title={homeWords.ends}>
      <ul className={styles.ends}>
        {ends.map(({ economy, measures, earliest }) => (
          <li key={economy.id}>
            {homeWords.law(economy.name, measures)}{' '}
            <strong>{earliest === null ? homeWords.neverLooked : formatLongDate(earliest)}</strong>
          </li>
        ))}
        {newest !== undefined && (
          <li>
            {homeWords.seriesEnd}: {newest.series.publisher}, <strong>{formatLongDate(newest.point.on)}</strong>
          </li>
        )}
      </ul>
      <p className={styles.note}>
        {homeWords.endsNote} <span className={styles.hatched}>{homeWords.endsHatched}</span>
        {homeWords.endsTotal}
      </p>
    </Section>
  )
}
