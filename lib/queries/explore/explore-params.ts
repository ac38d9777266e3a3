import type { UrlParams } from '@/lib/paths'
import { canonical } from '../canonical'
import { keptClocks, type Spelling } from '../clock-params'
import type { World } from '../world'
import { defaultDays, type ExploreQuery } from './explore'

const listed = (ids: readonly string[]): string | undefined => (ids.length === 0 ? undefined : ids.join(','))

/** The canonical parameters of an own view: sorted by name, defaults left out; a frozen one writes out both days. */
export const exploreParams = (query: ExploreQuery, { now, frozen, world }: Spelling & { readonly world: World }): UrlParams => {
  const usual = defaultDays(world)
  const writesDays = frozen || query.before !== usual.before || query.after !== usual.after
  return canonical({
    ...keptClocks({ clocks: query, now, frozen }),
    after: writesDays ? query.after : undefined,
    before: writesDays ? query.before : undefined,
    event: listed(query.events),
    imposedBy: query.imposedBy ?? undefined,
    measure: listed(query.measures),
    series: listed(query.series),
    target: query.target ?? undefined,
    unit: query.unit === 'pct' ? undefined : query.unit,
  })
}
