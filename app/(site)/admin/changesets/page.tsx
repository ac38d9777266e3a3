import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { adminPaths } from '@/lib/admin-paths'
import { changesetLists } from '@/lib/queries/changesets/changeset-lists'
import type { ChangesetEntry } from '@/lib/queries/changesets/contract'
import { changesetStateWords, changesetWords as words } from '@/lib/words/changesets'
import { whoWords } from '@/lib/words/editions'
import { undoWords } from '@/lib/words/undo-edition'
import { askingNow, visitorAt } from '../../_people/asking'
import { Forbidden } from '../_forbidden'
import { createChangesetAction } from './_actions'
import { WordsFields } from './_words-fields'

export const metadata: Metadata = { title: words.title }

interface ListProps {
  readonly title: string
  readonly entries: readonly ChangesetEntry[]
  readonly empty: string
}

const List = ({ title, entries, empty }: ListProps) => (
  <Section title={title}>
    {entries.length === 0 ? (
      <EmptyState reason={empty} />
    ) : (
      <DataTable
        caption={title}
        narrow="stack"
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', head: words.columns.title, cell: ({ id, title: name }) => <Link href={adminPaths.changeset(id)}>{name}</Link> },
          { key: 'state', head: words.columns.state, cell: ({ state }) => changesetStateWords[state] },
          { key: 'author', head: words.columns.author, cell: ({ author }) => whoWords(author) },
          { key: 'changes', head: words.columns.changes, numeric: true, cell: ({ changes }) => String(changes) },
        ]}
      />
    )}
  </Section>
)

/** What is proposed, by what there is to do with it; for those who may propose. */
const ChangesetsPage = async () => {
  const { actor } = await visitorAt(adminPaths.changesets())
  const read = await changesetLists((await askingNow()).db, actor)
  if (!read.ok) return <Forbidden />
  const { mine, waiting, others, published } = read.value
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      <List title={words.mine} entries={mine} empty={words.mineEmpty} />
      <List title={words.waiting} entries={waiting} empty={words.waitingEmpty} />
      {others.length > 0 && <List title={words.others} entries={others} empty="" />}
      <Section title={words.begin} note={words.beginNote}>
        <ActionForm action={createChangesetAction} button={words.beginButton}>
          <WordsFields title="" reason="" />
        </ActionForm>
      </Section>
      <List title={words.published} entries={published} empty={words.publishedEmpty} />
      <p>
        <Link href={adminPaths.undoEdition()}>{undoWords.title}</Link>
      </p>
    </Page>
  )
}

export default ChangesetsPage
