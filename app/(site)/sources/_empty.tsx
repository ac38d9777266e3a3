import { Link } from '@/components/ui/link'
import { EmptyState } from '@/components/ui/empty-state'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { listSources } from '@/lib/queries/documents/list-sources'
import { SOURCE_FILTERS, sourcesParams, type SourceFilter } from '@/lib/queries/documents/sources-params'
import { THIRD_PARTY, type SourcesQuery } from '@/lib/queries/documents/sources-query'
import { waysOut } from '@/lib/queries/ways-out'
import { documentKindWords } from '@/lib/words/document-kind'
import { filterWords } from '@/lib/words/filters'
import { sourcesWords } from '@/lib/words/sources'
import { verificationWords } from '@/lib/words/verification'

/** What a filter is set to, in words. */
const shown = (filter: SourceFilter, query: SourcesQuery, { world }: Frame): string => {
  switch (filter) {
    case 'q':
      return query.q ?? ''
    case 'side':
      return query.side === THIRD_PARTY ? sourcesWords.third : (world.economies.get(query.side ?? '')?.name ?? '')
    case 'kind':
      return query.kind === null ? '' : documentKindWords[query.kind].label
    case 'checked':
      return query.checked === null ? '' : verificationWords[query.checked].label
  }
}

/** An empty list says why, and which filter to give up to see something. */
export const EmptySources = ({ query, frame }: { readonly query: SourcesQuery; readonly frame: Frame }) => {
  const { world } = frame
  if (world.documents.size === 0) return <EmptyState reason={sourcesWords.emptyAll(query.knownOn)} />
  const ways = waysOut(query, SOURCE_FILTERS, (freed) => listSources(world, freed).length)
  const all = { ...query, q: null, side: null, kind: null, checked: null }
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {ways.map(({ filter, query: freed, count }) => (
          <li key={filter}>
            <Link href={paths.sources(sourcesParams(freed, frame))}>
              {sourcesWords.wayOut(sourcesWords.fields[filter], shown(filter, query, frame), count)}
            </Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link href={paths.sources(sourcesParams(all, frame))}>{filterWords.clearAll}</Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
