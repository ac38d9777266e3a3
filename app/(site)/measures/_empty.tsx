import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import type { MeasuresQuery } from '@/lib/queries/measures/list-contract'
import { listMeasures } from '@/lib/queries/measures/list-measures'
import { FILTERS, measuresParams, type Filter } from '@/lib/queries/measures/measures-params'
import { waysOut } from '@/lib/queries/ways-out'
import { filterWords } from '@/lib/words/filters'
import { measuresWords } from '@/lib/words/measures'
import { filterSelects } from './_selects'

/** An empty list says why, and which filter to give up to see something. */
export const EmptyList = ({ query, frame }: { readonly query: MeasuresQuery; readonly frame: Frame }) => {
  const { world } = frame
  if (world.measures.length === 0) return <EmptyState reason={measuresWords.emptyAll(query.knownOn)} />
  const ways = waysOut(query, FILTERS, (freed) => listMeasures(world, freed).length)
  const selects = filterSelects(query, frame)
  const shown = (filter: Filter): string => {
    const value = query[filter] ?? ''
    const choices = selects.find(({ name }) => name === filter)?.choices ?? []
    return choices.find((choice) => choice.value === value)?.label ?? value
  }
  const clear = { ...query, imposedBy: null, target: null, authority: null, state: null, scope: null, q: null }
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {ways.map(({ filter, query: freed, count }) => (
          <li key={filter}>
            <Link href={paths.measures(measuresParams(freed, frame))}>{measuresWords.wayOut(measuresWords.fields[filter], shown(filter), count)}</Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link href={paths.measures(measuresParams(clear, frame))}>{filterWords.clearAll}</Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
