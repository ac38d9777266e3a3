import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { mayEdit } from '@/lib/domain/actor'
import { adminPaths } from '@/lib/admin-paths'
import { systemClock } from '@/lib/platform/clock'
import { allEditions } from '@/lib/queries/editions/all-editions'
import type { EditionEntry } from '@/lib/queries/editions/contract'
import { openReading } from '@/lib/queries/reading'
import { editionWords } from '@/lib/words/editions'
import { undoWords as words } from '@/lib/words/undo-edition'
import { visitorAt } from '../../../_people/asking'
import { Forbidden } from '../../_forbidden'
import { undoEditionAction } from './_action'

export const metadata: Metadata = { title: words.title }

const Confirm = ({ edition: { number, title, changes } }: { readonly edition: EditionEntry }) => (
  <Section title={words.confirm(number)} note={`${editionWords.changed(changes)}. ${words.later}`}>
    <ActionForm action={undoEditionAction} button={words.button}>
      <input type="hidden" name="edition" value={number} />
      <Field label={words.name}>
        <input name="title" defaultValue={words.nameOf(number, title)} maxLength={4000} required />
      </Field>
      <Field label={words.reason} help={words.reasonHelp}>
        <textarea name="reason" rows={3} maxLength={4000} required />
      </Field>
    </ActionForm>
    <p>
      <Link href={adminPaths.undoEdition()}>{words.others}</Link>
    </p>
  </Section>
)

const Choose = ({ editions }: { readonly editions: readonly EditionEntry[] }) => (
  <Section title={words.choose}>
    <DataTable
      caption={words.choose}
      narrow="stack"
      rows={editions}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'edition', head: words.columns.edition, cell: ({ number, href }) => <Link href={href}>{editionWords.edition(number)}</Link> },
        { key: 'title', head: words.columns.title, cell: ({ title }) => title },
        { key: 'changes', head: words.columns.changes, cell: ({ changes }) => editionWords.changed(changes) },
        {
          key: 'undo',
          head: words.columns.undo,
          cell: ({ number }) => <Link href={adminPaths.undoEdition({ edition: String(number) })}>{words.confirm(number)}</Link>,
        },
      ]}
    />
  </Section>
)

/** Where an edition is undone: which one, then why; the changeset for it is made and led to. */
const UndoEditionPage = async ({ searchParams }: PageProps<'/admin/changesets/undo'>) => {
  const { edition } = await searchParams
  const { actor } = await visitorAt(adminPaths.undoEdition())
  if (!mayEdit(actor)) return <Forbidden />
  const editions = await allEditions(await openReading(systemClock))
  const chosen = editions.find(({ number }) => String(number) === edition)
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      {chosen === undefined ? <Choose editions={editions} /> : <Confirm edition={chosen} />}
    </Page>
  )
}

export default UndoEditionPage
