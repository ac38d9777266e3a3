import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChangeList } from '@/components/editions/change-list'
import { asOfEdition } from '@/components/editions/edition-list'
import { Page } from '@/components/shell/page'
import { Facts } from '@/components/ui/facts'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { Section } from '@/components/ui/section'
import type { ToldEdition } from '@/lib/domain/changeset/told'
import { asGiven, paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { ask } from '@/lib/queries/ask'
import { keptClocks } from '@/lib/queries/clock-params'
import { edition } from '@/lib/queries/editions/edition'
import { pageParameters } from '@/lib/queries/parameters'
import { editionWords, whoWords } from '@/lib/words/editions'
import { Clocks } from '../../_shell/clocks'

type Props = PageProps<'/editions/[number]'>

/** More than a page can hold: the first edition of a database brings everything at once. */
const MOST = 20

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: editionWords.edition(Number((await params).number)),
})

const EditionFacts = ({ shown }: { readonly shown: ToldEdition }) => {
  const { facts } = editionWords
  return (
    <Facts
      facts={[
        { key: 'authors', label: facts.authors, value: shown.authors.map(whoWords).join(', ') },
        { key: 'publisher', label: facts.publisher, value: whoWords(shown.publisher), ...(shown.aloneReason === null ? {} : { note: editionWords.alone(shown.aloneReason) }) },
        { key: 'publishedAt', label: facts.publishedAt, value: <time dateTime={shown.publishedAt}>{editionWords.instant(shown.publishedAt)}</time> },
        { key: 'changes', label: facts.changes, value: editionWords.changed(shown.changes) },
      ]}
    />
  )
}

/** One edition: why and by whom it was published, and its changes record by record. */
const EditionPage = async ({ params, searchParams }: Props) => {
  const [{ number }, given] = await Promise.all([params, searchParams])
  const asked = await ask(edition, pageParameters(given), systemClock, number)
  if (!asked.ok) return <RefusalNotice refusal={asked} wayOut={paths.editions()} />
  const { query, frame } = asked.value
  const here = paths.edition(number, keptClocks(frame))
  if (here !== asGiven(paths.edition(number), given)) redirect(here)
  const { edition: shown, records } = await edition.answer(query, frame)
  return (
    <Page clocks={<Clocks clocks={{ days: 'none', ...frame.clocks, frozen: frame.frozen }} reading={frame} action={paths.edition(number)} />}>
      <div>
        <h1>
          {editionWords.edition(shown.number)}: {shown.title}
        </h1>
        <Lede>
          {shown.reason} {shown.reverts !== null && editionWords.reverts(shown.reverts)} <Link href={asOfEdition(shown)}>{editionWords.read}</Link>
        </Lede>
      </div>
      <EditionFacts shown={shown} />
      <Section title={editionWords.records} note={editionWords.recordsNote(Math.min(MOST, records.length), records.length)}>
        <ChangeList changes={records.slice(0, MOST)} columns={editionWords.columns} keep={keptClocks(frame)} />
        <p>
          <a href={paths.api.edition(shown.number)}>{editionWords.all}</a>
        </p>
      </Section>
    </Page>
  )
}

export default EditionPage
