import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import type { Frame } from '@/lib/queries/ask'
import { COMMITMENT_FILTERS, commitmentsParams, type CommitmentFilter } from '@/lib/queries/commitments/commitments-params'
import type { CommitmentsQuery } from '@/lib/queries/commitments/list-contract'
import { listCommitments } from '@/lib/queries/commitments/list-commitments'
import { waysOut } from '@/lib/queries/ways-out'
import { commitmentsWords } from '@/lib/words/commitment-pages'
import { filterWords } from '@/lib/words/filters'
import { filterSelects } from './_selects'

/** An empty list says why, and which filter to give up to see something. */
export const EmptyList = ({ query, frame }: { readonly query: CommitmentsQuery; readonly frame: Frame }) => {
  const { world } = frame
  if (world.commitments.length === 0) return <EmptyState reason={commitmentsWords.emptyAll(query.knownOn)} />
  const ways = waysOut(query, COMMITMENT_FILTERS, (freed) => listCommitments(world, freed).length)
  const selects = filterSelects(query, frame)
  const shown = (filter: CommitmentFilter): string => {
    const value = query[filter] ?? ''
    const choices = selects.find(({ name }) => name === filter)?.choices ?? []
    return choices.find((choice) => choice.value === value)?.label ?? value
  }
  const nothing = Object.fromEntries(COMMITMENT_FILTERS.map((filter) => [filter, null] as const)) as Record<CommitmentFilter, null>
  return (
    <EmptyState reason={filterWords.none}>
      <ul>
        {ways.map(({ filter, query: freed, count }) => (
          <li key={filter}>
            <Link href={paths.commitments(commitmentsParams(freed, frame))}>
              {commitmentsWords.wayOut(commitmentsWords.fields[filter], shown(filter), count)}
            </Link>
          </li>
        ))}
        {ways.length === 0 && (
          <li>
            <Link href={paths.commitments(commitmentsParams({ ...query, ...nothing }, frame))}>{filterWords.clearAll}</Link>
          </li>
        )}
      </ul>
    </EmptyState>
  )
}
