import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ListFigure } from '@/components/figure/list-figure'
import { TableView } from '@/components/figure/table-view'
import { Page } from '@/components/shell/page'
import { FilterForm } from '@/components/ui/filter-form'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { commitmentsFigure, commitmentsHeadline } from '@/lib/figures/commitments'
import { commitmentsAddress } from '@/lib/figures/pages/commitments'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { clockParams } from '@/lib/queries/clock-params'
import { commitments } from '@/lib/queries/commitments/commitments'
import { countsOf } from '@/lib/queries/commitments/counts'
import { commitmentsParams } from '@/lib/queries/commitments/commitments-params'
import { listCommitments } from '@/lib/queries/commitments/list-commitments'
import { given as onlyGiven } from '@/lib/queries/given'
import { pageParameters } from '@/lib/queries/parameters'
import { commitmentsWords } from '@/lib/words/commitment-pages'
import { Clocks } from '../_shell/clocks'
import { EventCounts } from './_counts'
import { EmptyList } from './_empty'
import { StateLegend } from './_legend'
import { filterSelects } from './_selects'

export const metadata: Metadata = { title: commitmentsWords.title }

/** Every commitment listed on the day, filtered and sorted by its address, with its six answers. */
const CommitmentsPage = async ({ searchParams }: PageProps<'/commitments'>) => {
  const given = await searchParams
  const asked = await ask(commitments, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.commitments()} />
  const { query, frame } = asked.value
  const params = commitmentsParams(query, frame)
  const here = paths.commitments(params)
  if (here !== asGiven(paths.commitments(), given)) redirect(here)
  const listed = listCommitments(frame.world, query)
  const figure = commitmentsFigure(listed, frame)
  const { knownOn: _knownOn, on: _on, edition: _edition, ...filters } = onlyGiven(params)
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.commitments()} keep={filters} />}>
      <div>
        <h1>{commitmentsHeadline(listed, frame)}</h1>
        <Lede>
          {listed.length > 0 && <strong>{commitmentsWords.counted(countsOf(listed))} </strong>}
          {query.was !== null && query.wasOn !== null && <strong>{commitmentsWords.wasNote(query.was, query.wasOn)} </strong>}
          {commitmentsWords.lede}
        </Lede>
      </div>
      <FilterForm
        action={paths.commitments()}
        words={{ label: commitmentsWords.fields.q, value: query.q ?? '', help: commitmentsWords.qHelp }}
        selects={filterSelects(query, frame)}
        days={[{ name: 'wasOn', label: commitmentsWords.fields.wasOn, value: query.wasOn ?? '' }]}
        keep={onlyGiven(clockParams(frame))}
        clear={paths.commitments(clockParams(frame))}
      />
      {listed.length === 0 ? (
        <EmptyList query={query} frame={frame} />
      ) : (
        <ListFigure figure={figure} address={commitmentsAddress(params, frame)}>
          <TableView table={figure.table} />
          <StateLegend />
        </ListFigure>
      )}
      <EventCounts query={query} frame={frame} />
    </Page>
  )
}

export default CommitmentsPage
