import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ListFigure } from '@/components/figure/list-figure'
import { TableView } from '@/components/figure/table-view'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { checksFigure } from '@/lib/figures/commitments'
import { checksAddress } from '@/lib/figures/pages/commitments'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { clockParams } from '@/lib/queries/clock-params'
import { checks } from '@/lib/queries/commitments/checks'
import { pageParameters } from '@/lib/queries/parameters'
import { checksWords, commitmentsWords } from '@/lib/words/commitment-pages'
import { Clocks } from '../_shell/clocks'

export const metadata: Metadata = { title: checksWords.title }

/** Whether enacted law carries each commitment out, on the day, as known by the clocks. */
const ChecksPage = async ({ searchParams }: PageProps<'/checks'>) => {
  const given = await searchParams
  const asked = await ask(checks, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.checks()} />
  const { frame } = asked.value
  const here = paths.checks(clockParams(frame))
  if (here !== asGiven(paths.checks(), given)) redirect(here)
  const figure = checksFigure(frame)
  return (
    <Page clocks={<Clocks clocks={{ ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.checks()} />}>
      <div>
        <h1>{figure.sentence}</h1>
        <Lede>{checksWords.lede}</Lede>
      </div>
      {figure.table.rows.length === 0 ? (
        <EmptyState reason={commitmentsWords.emptyAll(frame.clocks.knownOn)} />
      ) : (
        <ListFigure figure={figure} address={checksAddress(frame)}>
          <TableView table={figure.table} />
        </ListFigure>
      )}
    </Page>
  )
}

export default ChecksPage
