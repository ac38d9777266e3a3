import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChangeList } from '@/components/editions/change-list'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { Section } from '@/components/ui/section'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { errata } from '@/lib/queries/editions/errata'
import { pageParameters } from '@/lib/queries/parameters'
import { errataWords } from '@/lib/words/editions'
import { Clocks } from '../_shell/clocks'

export const metadata: Metadata = { title: errataWords.title }

/** What was recorded and turned out wrong: what stood there, what stands there now, why, and which pages it affects. */
const ErrataPage = async ({ searchParams }: PageProps<'/errata'>) => {
  const given = await searchParams
  const asked = await ask(errata, pageParameters(given), systemClock)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.errata()} />
  const { query, frame } = asked.value
  const after = query.after === 0 ? undefined : String(query.after)
  const here = paths.errata({ after, ...keptClocks(frame) })
  if (here !== asGiven(paths.errata(), given)) redirect(here)
  const { errata: shown } = await errata.answer(query, frame)
  return (
    <Page
      clocks={
        <Clocks
          clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }}
          reading={frame}
          action={paths.errata()}
          keep={after === undefined ? {} : { after }}
        />
      }
    >
      <div>
        <h1>{errataWords.headline(shown.length)}</h1>
        <Lede>
          {errataWords.lede}{' '}
          {after !== undefined && (
            <>
              {errataWords.after(query.after)} <Link href={paths.errata(keptClocks(frame))}>{errataWords.showAll}</Link>
            </>
          )}
        </Lede>
      </div>
      {shown.length === 0 ? (
        <EmptyState reason={errataWords.empty} />
      ) : (
        <Section title={errataWords.list}>
          <ChangeList changes={shown} columns={errataWords.columns} keep={keptClocks(frame)} withEdition />
        </Section>
      )}
    </Page>
  )
}

export default ErrataPage
