import { TimelineLanes } from '@/components/charts/timeline-lanes/chart'
import type { FigureData } from '@/components/figure/figure-data'
import { TableView } from '@/components/figure/table-view'
import { EntryDays } from '@/components/timeline/entry-days'
import type { TimelinePage } from '@/lib/figures/timeline/timeline-page'
import type { UrlParams } from '@/lib/paths'
import { figureWords } from '@/lib/words/figure'
import { shownEntries } from './_entries'
import styles from './timeline.module.css'

interface ViewsProps {
  readonly page: TimelinePage
  readonly figure: FigureData
  readonly keep: UrlParams
}

/**
 * The lanes, the list, or both. Both stand in the page where the address chooses none: a narrow screen shows the list
 * alone, and assistive technology and the keyboard get the list on every screen, since it has each link of the lanes.
 */
export const TimelineViews = ({ page, figure: { chart, sentence, table }, keep }: ViewsProps) => {
  const { view } = page.query
  const withList = view !== 'lanes'
  return (
    <>
      {view !== 'list' && chart?.kind === 'timeline-lanes' && (
        <div className={styles.lanes} data-alone={!withList}>
          <TimelineLanes {...chart.input} hasTwin={withList} />
        </div>
      )}
      <p className={styles.sentence}>{sentence}</p>
      {withList ? (
        <EntryDays entries={shownEntries(page, keep)} knownOn={page.query.knownOn} keep={keep} />
      ) : (
        <details className={styles.table}>
          <summary>{figureWords.table}</summary>
          <TableView table={table} />
        </details>
      )}
    </>
  )
}
