import { Chosen, type ChosenItem } from '@/components/explore/chosen'
import { Picker } from '@/components/explore/picker'
import { entryHref } from '@/lib/figures/timeline/entry-href'
import type { ExplorePage } from '@/lib/figures/explore/explore-page'
import { paths } from '@/lib/paths'
import { documentsOf } from '@/lib/queries/cited'
import { keptClocks } from '@/lib/queries/clock-params'
import type { ExploreQuery } from '@/lib/queries/explore/explore'
import { exploreParams } from '@/lib/queries/explore/explore-params'
import { given } from '@/lib/queries/given'
import { exploreWords } from '@/lib/words/explore'
import { exploreSelects, pickerGroups } from './_groups'
import styles from './explore.module.css'

const itemsOf = ({ query, frame }: ExplorePage): ChosenItem[] => {
  const { world } = frame
  const keep = keptClocks(frame)
  const without = (other: Partial<ExploreQuery>): string => paths.explore(exploreParams({ ...query, ...other }, frame))
  const others = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id)
  return [
    ...world.measures
      .filter(({ measure }) => query.measures.includes(measure.id))
      .map(({ measure: { id, title } }) => ({ key: `measure ${id}`, title, href: paths.measure(id, keep), without: without({ measures: others(query.measures, id) }) })),
    ...world.series
      .filter(({ series }) => query.series.includes(series.id))
      .map(({ series: { id, title } }) => ({ key: `series ${id}`, title, href: paths.oneSeries(id, keep), without: without({ series: others(query.series, id) }) })),
    ...world.events
      .filter(({ id }) => query.events.includes(id))
      .map((event) => ({
        key: `event ${event.id}`,
        title: event.title,
        href: entryHref({ entry: { kind: 'event', on: event.on, event }, documents: documentsOf(world, event.documentIds) }, keep),
        without: without({ events: others(query.events, event.id) }),
      })),
  ]
}

/** What is chosen, and the form to choose: open while nothing is, else behind one line. */
export const Choice = ({ page }: { readonly page: ExplorePage }) => {
  const { query, frame, canonical } = page
  const { fields } = exploreWords
  const picker = (
    <Picker
      key={paths.explore(canonical)}
      action={paths.explore()}
      groups={pickerGroups(page)}
      days={[
        { name: 'before', label: fields.before, value: query.before },
        { name: 'after', label: fields.after, value: query.after },
      ]}
      selects={exploreSelects(page)}
      keep={given(keptClocks(frame))}
      clear={paths.explore(keptClocks(frame))}
    />
  )
  const items = itemsOf(page)
  if (items.length === 0) return picker
  return (
    <div className={styles.choice}>
      <Chosen items={items} />
      <details className={styles.change}>
        <summary>{exploreWords.change}</summary>
        {picker}
      </details>
    </div>
  )
}
