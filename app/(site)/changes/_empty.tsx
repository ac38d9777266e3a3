import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { listChanges, type ChangesQuery } from '@/lib/queries/changes/changes'
import { CHANGES_FILTERS, changesParams, type ChangesFilter } from '@/lib/queries/changes/changes-params'
import { waysOut } from '@/lib/queries/ways-out'
import { changesWords } from '@/lib/words/changes'
import { filterWords } from '@/lib/words/filters'
import { changeSelects } from './_selects'

/** No change of the year, or none at all: why, and which filter to give up to see some. */
export const EmptyChanges = ({ query, frame }: { readonly query: ChangesQuery; readonly frame: Frame }) => {
  const { world } = frame
  if (world.measures.length === 0) return <EmptyState reason={changesWords.emptyAll(query.knownOn)} />
  const count = (freed: ChangesQuery): number =>
    listChanges(world, freed).filter(({ on }) => freed.year === null || on.startsWith(freed.year)).length
  const ways = waysOut(query, CHANGES_FILTERS, count)
  const selects = changeSelects(query, frame)
  const shown = (filter: ChangesFilter): string =>
    filter === 'year'
      ? (query.year ?? '')
      : (selects.find(({ name }) => name === filter)?.choices.find(({ value }) => value === query[filter])?.label ?? '')
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {ways.map((way) => (
          <li key={way.filter}>
            <Link href={paths.changes(changesParams(way.query, frame))}>
              {changesWords.wayOut(changesWords.fields[way.filter], shown(way.filter), way.count)}
            </Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link href={paths.changes(changesParams({ ...query, kind: null, imposedBy: null, year: null }, frame))}>{filterWords.clearAll}</Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
