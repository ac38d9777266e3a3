import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import type { SeriesListQuery } from '@/lib/queries/series/contract'
import { askedSeries } from '@/lib/queries/series/series-list'
import { SERIES_FILTERS, seriesParams } from '@/lib/queries/series/series-params'
import { waysOut } from '@/lib/queries/ways-out'
import { filterWords } from '@/lib/words/filters'
import { seriesPageWords } from '@/lib/words/series-pages'
import { seriesSelects } from './_selects'

/** An empty list says why, and which filter to give up to see something. */
export const EmptySeries = ({ query, frame }: { readonly query: SeriesListQuery; readonly frame: Frame }) => {
  const { world } = frame
  if (world.series.length === 0) return <EmptyState reason={seriesPageWords.emptyAll(query.knownOn)} />
  const selects = seriesSelects(query, frame)
  const shown = (filter: string): string => {
    const select = selects.find(({ name }) => name === filter)
    return select?.choices.find(({ value }) => value === select.value)?.label ?? ''
  }
  const ways = waysOut(query, SERIES_FILTERS, (freed) => askedSeries(world, freed).length)
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {ways.map(({ filter, query: freed, count }) => (
          <li key={filter}>
            <Link href={paths.series(seriesParams(freed, frame))}>
              {seriesPageWords.wayOut(seriesPageWords.fields[filter], shown(filter), count)}
            </Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link href={paths.series(seriesParams({ ...query, imposedBy: null, target: null, quantity: null }, frame))}>
              {filterWords.clearAll}
            </Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
