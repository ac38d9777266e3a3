import { Zoom } from '@/components/timeline/zoom'
import { FilterForm } from '@/components/ui/filter-form'
import { Segments } from '@/components/ui/segments'
import type { TimelinePage } from '@/lib/figures/timeline/timeline-page'
import { paths } from '@/lib/paths'
import { keptClocks } from '@/lib/queries/clock-params'
import { featuredEvent } from '@/lib/queries/featured'
import { given } from '@/lib/queries/given'
import { wholeSpan } from '@/lib/queries/timeline/list-timeline'
import { TIMELINE_VIEWS, TIMELINE_WINDOWS, type TimelineQuery } from '@/lib/queries/timeline/timeline'
import { timelineParams } from '@/lib/queries/timeline/timeline-params'
import { timelineWords } from '@/lib/words/timeline'
import { timelineSelects } from './_selects'
import styles from './timeline.module.css'

/** Filters, days and view: a form, links and two ranges, which all write the address. */
export const TimelineControls = ({ page }: { readonly page: TimelinePage }) => {
  const { query, canonical, entries, span, frame } = page
  const featured = featuredEvent(frame.world)
  const href = (other: Partial<TimelineQuery>): string => paths.timeline(timelineParams({ ...query, ...other }, frame))
  const windows = TIMELINE_WINDOWS.filter((window) => (window === 'event' ? featured !== undefined : window !== 'own' || query.window === 'own'))
  const { window, view } = canonical
  const { from: _from, to: _to, window: _window, ...undated } = canonical
  const { fields } = timelineWords
  const whole = wholeSpan(entries, query.knownOn)
  return (
    <div className={styles.controls}>
      <FilterForm
        action={paths.timeline()}
        words={{ label: fields.q, value: query.q ?? '', help: timelineWords.qHelp }}
        selects={timelineSelects(page)}
        days={[
          { name: 'from', label: fields.from, value: query.from ?? '' },
          { name: 'to', label: fields.to, value: query.to ?? '' },
        ]}
        keep={given({ ...keptClocks(frame), window, view })}
        clear={paths.timeline(keptClocks(frame))}
      />
      <div className={styles.choices}>
        <Segments
          label={timelineWords.window}
          current={query.window}
          segments={windows.map((one) => ({
            key: one,
            label: one === 'event' ? timelineWords.windows.event(featured?.mark ?? '') : timelineWords.windows[one],
            href: one === 'own' ? paths.timeline(canonical) : href({ window: one, from: null, to: null }),
          }))}
        />
        <Segments
          label={timelineWords.view}
          current={query.view ?? 'auto'}
          segments={[
            { key: 'auto', label: timelineWords.views.auto, href: href({ view: null }) },
            ...TIMELINE_VIEWS.map((one) => ({ key: one, label: timelineWords.views[one], href: href({ view: one }) })),
          ]}
        />
      </div>
      <Zoom key={`${span.from} ${span.to}`} {...span} first={whole.from} last={whole.to} keep={undated} />
    </div>
  )
}
