import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Facts } from '@/components/ui/facts'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { inspectChangeset } from '@/lib/commands/changesets/inspect-changeset'
import { EDITABLE } from '@/lib/commands/changesets/hold-changeset'
import { adminPaths } from '@/lib/admin-paths'
import { paths } from '@/lib/paths'
import { changesetPage, type ChangesetPage } from '@/lib/queries/changesets/changeset-page'
import { changesetNextWords, changesetStateWords, changesetWords as words } from '@/lib/words/changesets'
import { editionWords, whoWords } from '@/lib/words/editions'
import { commandContext } from '../../../_people/asking'
import { Forbidden } from '../../_forbidden'
import { Changes } from './_changes'
import { Deeds } from './_deeds'
import styles from './changeset.module.css'

export const metadata: Metadata = { title: words.columns.title }

const ChangesetFacts = ({ shown: { changeset, authors, edition, counts } }: { readonly shown: ChangesetPage }) => (
  <Facts
    facts={[
      { key: 'state', label: words.facts.state, value: changesetStateWords[changeset.state], note: changesetNextWords[changeset.state] },
      ...(changeset.comment === null ? [] : [{ key: 'comment', label: words.facts.comment, value: changeset.comment }]),
      { key: 'authors', label: words.facts.authors, value: authors.map(whoWords).join(', ') },
      { key: 'changes', label: words.facts.changes, value: counts.length === 0 ? words.noChanges : words.counts(counts) },
      ...(changeset.reverts === null
        ? []
        : [{ key: 'reverts', label: words.facts.reverts, value: <Link href={paths.edition(changeset.reverts)}>{editionWords.edition(changeset.reverts)}</Link> }]),
      ...(edition === null
        ? []
        : [{ key: 'edition', label: words.facts.edition, value: <Link href={paths.edition(edition)}>{editionWords.edition(edition)}</Link> }]),
    ]}
  />
)

const Pages = ({ id, page: { number, last } }: { readonly id: string; readonly page: ChangesetPage['page'] }) =>
  last === 1 ? null : (
    <p className={styles.ways}>
      <span>{words.page(number, last)}</span>
      {number > 1 && <Link href={adminPaths.changeset(id, { page: String(number - 1) })}>{words.previous}</Link>}
      {number < last && <Link href={adminPaths.changeset(id, { page: String(number + 1) })}>{words.next}</Link>}
    </p>
  )

/** What keeps the changeset from being submitted as a whole, and how many things in all. */
const Standing = ({ shown: { changeset, whole, problems } }: { readonly shown: ChangesetPage }) => (
  <>
    {problems > 0 && <p>{words.problems(problems)}.</p>}
    {whole.length > 0 && (
      <ul className={styles.problems}>
        {whole.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    )}
    {problems === 0 && (
      <p>
        {words.noProblems} <Link href={adminPaths.changesetPreview(changeset.id)}>{words.preview}</Link>
      </p>
    )}
  </>
)

/** One changeset: why, what it changes, what is wrong with it, and what may be done next and by whom. */
const ChangesetPage = async ({ params, searchParams }: PageProps<'/admin/changesets/[id]'>) => {
  const [{ id }, { page }] = await Promise.all([params, searchParams])
  const { context } = await commandContext(adminPaths.changeset(id))
  if (!z.uuid().safeParse(id).success) notFound()
  const inspected = await inspectChangeset(context, id)
  if (!inspected.ok) return inspected.code === 'forbidden' ? <Forbidden /> : notFound()
  const number = typeof page === 'string' && /^\d{1,6}$/.test(page) ? Number(page) : 1
  const shown = await changesetPage(context.db, context.actor, inspected.value, number)
  const isOpen = EDITABLE.includes(shown.changeset.state)
  return (
    <Page>
      <div>
        <h1>{shown.changeset.title}</h1>
        <Lede>{shown.changeset.reason}</Lede>
      </div>
      <ChangesetFacts shown={shown} />
      {isOpen && (
        <Section title={words.columns.state}>
          <Standing shown={shown} />
          <Deeds shown={shown} actor={context.actor} />
        </Section>
      )}
      <Section title={words.changesTitle}>
        {shown.page.total === 0 ? (
          <EmptyState reason={isOpen ? `${words.noChanges} ${words.addFirst}` : words.noChanges} />
        ) : (
          <>
            <Changes id={id} changes={shown.changes} isOpen={isOpen} />
            <Pages id={id} page={shown.page} />
          </>
        )}
      </Section>
    </Page>
  )
}

export default ChangesetPage
