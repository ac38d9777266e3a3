import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EditionList } from '@/components/editions/edition-list'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Lede } from '@/components/ui/lede'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { editions } from '@/lib/queries/editions/editions'
import { pageParameters } from '@/lib/queries/parameters'
import { editionWords } from '@/lib/words/editions'
import { Clocks } from '../_shell/clocks'

export const metadata: Metadata = { title: editionWords.title }

/** Every edition: why and by whom it was published, what it changed, and the way to read the site as of it. */
const EditionsPage = async ({ searchParams }: PageProps<'/editions'>) => {
  const given = await searchParams
  const asked = await ask(editions, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.editions()} />
  const { query, frame } = asked.value
  const here = paths.editions(keptClocks(frame))
  if (here !== asGiven(paths.editions(), given)) redirect(here)
  const { editions: shown } = await editions.answer(query, frame)
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.editions()} />}>
      <div>
        <h1>{editionWords.headline(shown.length)}</h1>
        <Lede>{editionWords.lede}</Lede>
      </div>
      {shown.length === 0 ? <EmptyState reason={editionWords.none} /> : <EditionList editions={shown} keep={keptClocks(frame)} />}
    </Page>
  )
}

export default EditionsPage
